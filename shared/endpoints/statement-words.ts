import { orderEventLabels } from '../contract/labels/events.ts';
import { labelOf } from '../contract/labels/label.ts';
import { entryKindLabels, entryStepLabels } from '../contract/labels/payments.ts';
import type { ResponseLanguage } from '../contract/languages.ts';

/** The words of a printed statement. */
export type StatementWords = {
  readonly title: (month: string) => string;
  readonly party: (name: string, role: string, id: string) => string;
  readonly days: (timeZone: string, isOver: boolean) => string;
  readonly roles: Readonly<Record<'advertiser' | 'creator' | 'agency', string>>;
  readonly balances: Readonly<
    Record<'balance' | 'opening' | 'closing' | 'available' | 'withdrawable' | 'withdrawing' | 'held', string>
  >;
  readonly byDay: Readonly<Record<'spent' | 'earned', string>>;
  readonly columns: Readonly<
    Record<
      'day' | 'orders' | 'gross' | 'fee' | 'agency' | 'creator' | 'total' | 'what' | 'reference' | 'entries',
      string
    >
  >;
  readonly more: string;
  readonly cause: (kind: string, step: string) => string;
};

const en: StatementWords = {
  title: (month) => `Statement ${month}`,
  party: (name, role, id) => `${name} (${role} ${id}).`,
  days: (timeZone, isOver) => `Days are those of ${timeZone}.${isOver ? '' : ' The month is not over yet.'}`,
  roles: { advertiser: 'advertiser', creator: 'creator', agency: 'agency' },
  balances: {
    balance: 'Balance',
    opening: 'Opening',
    closing: 'Closing',
    available: 'Available',
    withdrawable: 'Withdrawable',
    withdrawing: 'In withdrawal',
    held: 'Held',
  },
  byDay: { spent: 'Spent by day', earned: 'Earned by day' },
  columns: {
    day: 'Day',
    orders: 'Orders',
    gross: 'Gross',
    fee: 'Platform fee',
    agency: 'Agency',
    creator: 'Creator',
    total: 'Total',
    what: 'What',
    reference: 'Reference',
    entries: 'Entries',
  },
  more: 'More entries follow in the next part.',
  cause: (kind, step) => `${kind} ${step}`,
};

/** `4:settle` → `settle`: a step of an order or a task has its number before it. */
const nameOfStep = (step: string): string => step.replace(/^\d+:/, '');

const zh: StatementWords = {
  title: (month) => `${month} 账单`,
  party: (name, role, id) => `${name}（${role} ${id}）。`,
  days: (timeZone, isOver) => `日期按 ${timeZone} 时区。${isOver ? '' : '本月尚未结束。'}`,
  roles: { advertiser: '广告主', creator: '创作者', agency: '机构' },
  balances: {
    balance: '余额',
    opening: '期初',
    closing: '期末',
    available: '可用',
    withdrawable: '可提现',
    withdrawing: '提现中',
    held: '冻结',
  },
  byDay: { spent: '每日支出', earned: '每日收入' },
  columns: {
    day: '日期',
    orders: '订单数',
    gross: '总额',
    fee: '平台服务费',
    agency: '机构分成',
    creator: '创作者净额',
    total: '合计',
    what: '摘要',
    reference: '编号',
    entries: '流水明细',
  },
  more: '后续流水见下一部分。',
  cause: (kind, step) => {
    const name = nameOfStep(step);
    const steps = kind === 'order' ? orderEventLabels : entryStepLabels;
    return `${labelOf(entryKindLabels, kind, 'zh')} ${labelOf(steps, name, 'zh')}`;
  },
};

/** The words of a printed statement in a language. */
export const statementWords: Readonly<Record<ResponseLanguage, StatementWords>> = { en, 'zh-CN': zh };
