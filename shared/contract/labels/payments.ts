import type { Cause } from '../../domain/ledger/journal.ts';
import type { ProviderName } from '../../domain/payment-providers/payment-providers.ts';
import {
  type PayoutAccountType,
  payoutAccountKinds,
} from '../../domain/payout-accounts/payout-account-kinds.ts';
import type { statementFormats } from '../../domain/reconciliations/statement-line.ts';
import type { Schemas } from '../client/paths.mts';
import type { Labels, Names } from './label.ts';

export const withdrawalLabels: Labels<Names<Schemas['WithdrawalCase']['status']>> = {
  requested: { en: 'Requested', zh: '已申请' },
  submitting: { en: 'Submitting', zh: '提交中' },
  processing: { en: 'Processing', zh: '处理中' },
  unknown: { en: 'Unclear', zh: '结果不明' },
  paid: { en: 'Paid', zh: '已支付' },
  failed: { en: 'Failed', zh: '失败' },
  returned: { en: 'Returned', zh: '已退回' },
  needs_operator: { en: 'Needs a decision', zh: '待人工处理' },
} as Labels<Names<Schemas['WithdrawalCase']['status']>>;

export const withdrawalCaseLabels: Labels<Names<NonNullable<Schemas['WithdrawalCase']['case']>['kind']>> = {
  unclear: { en: 'Outcome unclear', zh: '结果不明' },
  not_found: { en: 'Not found at the provider', zh: '支付方查无此单' },
  late_success: { en: 'Paid after it was returned', zh: '退回后又支付成功' },
  late_failure: { en: 'Failed after it was paid', zh: '支付后又失败' },
};

export const depositLabels: Labels<Names<Schemas['DepositCase']['status']>> = {
  pending: { en: 'Pending', zh: '待支付' },
  received: { en: 'Received', zh: '已到账' },
  closed: { en: 'Closed', zh: '已关闭' },
  needs_operator: { en: 'Needs a decision', zh: '待人工处理' },
  returned: { en: 'Returned', zh: '已退回' },
};

export const depositCaseLabels: Labels<Names<Schemas['DepositCase']['caseKind']>> = {
  wrong_amount: { en: 'Wrong amount', zh: '金额不符' },
  late_payment: { en: 'Paid late', zh: '逾期支付' },
  reversed: { en: 'Reversed', zh: '被撤销' },
};

/** Who bears money that is lost. */
export const bearerLabels: Labels<'creator' | 'advertiser' | 'platform'> = {
  creator: { en: 'The creator', zh: '创作者' },
  advertiser: { en: 'The advertiser', zh: '广告主' },
  platform: { en: 'The platform', zh: '平台' },
};

export const adjustmentLabels: Labels<Names<Schemas['Adjustment']['status']>> = {
  pending: { en: 'Pending', zh: '待批准' },
  approved: { en: 'Approved', zh: '已批准' },
  rejected: { en: 'Rejected', zh: '已否决' },
};

export const reconciliationLabels: Labels<Names<Schemas['ReconciliationInBrief']['status']>> = {
  matched: { en: 'Matched', zh: '一致' },
  differs: { en: 'Differs', zh: '有差异' },
};

export const mismatchLabels: Labels<Names<Schemas['Reconciliation']['mismatches'][number]['kind']>> = {
  missing_here: { en: 'Missing here', zh: '我方缺失' },
  missing_there: { en: 'Missing at the provider', zh: '支付方缺失' },
  amount_differs: { en: 'Amount differs', zh: '金额不符' },
  near_edge: { en: 'Near the edge of the period', zh: '临近账期边界' },
};

export const auditLabels: Labels<Names<Schemas['AuditInBrief']['status']>> = {
  balanced: { en: 'Balanced', zh: '平衡' },
  differs: { en: 'Differs', zh: '有差异' },
  incomplete: { en: 'Incomplete', zh: '未完成' },
};

export const withdrawalLimitLabels: Labels<Names<Schemas['WithdrawalLimitProblem']['limit']>> = {
  minimum: { en: 'Minimum per withdrawal', zh: '单笔最低' },
  maximum: { en: 'Maximum per withdrawal', zh: '单笔最高' },
  day: { en: 'Limit per day', zh: '每日限额' },
  month: { en: 'Limit per month', zh: '每月限额' },
  account_change: { en: 'Wait after a change of the payout account', zh: '更换收款账户后的等待期' },
  fee: { en: 'Less than the fee', zh: '不足以支付手续费' },
};

/** What a provider answers when it is queried about a payout. */
export const payoutAnswerLabels: Labels<
  Names<NonNullable<NonNullable<Schemas['WithdrawalCase']['case']>['lastQuery']>['answer']>
> = {
  paid: { en: 'Paid', zh: '已支付' },
  failed: { en: 'Failed', zh: '失败' },
  processing: { en: 'Processing', zh: '处理中' },
  returned: { en: 'Returned', zh: '已退回' },
  not_found: { en: 'Not found', zh: '查无此单' },
  unfunded: { en: 'The balance at the provider is empty', zh: '支付方余额不足' },
};

export const providerLabels: Labels<ProviderName> = {
  sandbox: { en: 'Sandbox', zh: '沙箱' },
  alipay: { en: 'Alipay', zh: '支付宝' },
  stripe: { en: 'Stripe', zh: 'Stripe 支付' },
};

/** Where a payout goes: a kind of payout account, or the payer of a deposit. */
export const destinationLabels: Labels<PayoutAccountType | 'deposit'> = {
  alipay: payoutAccountKinds.alipay.label,
  bank_card: payoutAccountKinds.bank_card.label,
  deposit: { en: 'The payer of the deposit', zh: '原路退回' },
};

export const auditDifferenceLabels: Labels<Names<Schemas['Audit']['differences'][number]['kind']>> = {
  wallet: { en: 'Balance of a wallet', zh: '账户余额' },
  hold: { en: 'Held funds of an order', zh: '订单冻结资金' },
  hold_after_end: { en: 'Held funds after the end of an order', zh: '订单结束后仍有冻结资金' },
  hold_terms: { en: 'Held funds against the terms of an order', zh: '冻结资金与订单条款不符' },
  month: { en: 'Balance of a month', zh: '月度余额' },
  account_sum: { en: 'Sum of an account', zh: '科目合计' },
  kind_sum: { en: 'Sum of a kind of account', zh: '科目类别合计' },
  entry: { en: 'Journal entry', zh: '记账分录' },
  document: { en: 'Document without an entry', zh: '单据缺少分录' },
};

/** What a journal entry is about. */
export const entryKindLabels: Labels<Cause['kind']> = {
  order: { en: 'Order', zh: '订单' },
  task: { en: 'Task', zh: '任务' },
  deposit: { en: 'Deposit', zh: '充值' },
  withdrawal: { en: 'Withdrawal', zh: '提现' },
  adjustment: { en: 'Adjustment', zh: '调账' },
  erasure: { en: 'Account erasure', zh: '账户注销' },
};

export const statementFormatLabels: Labels<(typeof statementFormats)[number]> = {
  'alipay-bill': { en: 'Bill of Alipay', zh: '支付宝账单' },
  csv: { en: 'Table (CSV)', zh: '表格（CSV）' },
  'json-lines': { en: 'JSON, one line each', zh: 'JSON，每行一条' },
  'stripe-report': { en: 'Report of Stripe', zh: 'Stripe 报表' },
};

export const incomePeriodLabels: Labels<'day' | 'month' | 'order'> = {
  day: { en: 'By day', zh: '按日' },
  month: { en: 'By month', zh: '按月' },
  order: { en: 'By order', zh: '按订单' },
};

/** The direction of payments that operators stopped. */
export const frozenLabels: Labels<'deposits' | 'withdrawals'> = {
  deposits: { en: 'Deposits', zh: '充值' },
  withdrawals: { en: 'Withdrawals', zh: '提现' },
};

/** The step of a task, a payment or an adjustment that made a journal entry. Steps of orders are their events. */
export const entryStepLabels = {
  publish: { en: 'Published', zh: '发布' },
  approve: { en: 'Approved', zh: '通过' },
  approved: { en: 'Approved', zh: '通过' },
  reject: { en: 'Rejected', zh: '驳回' },
  pause: { en: 'Paused', zh: '暂停' },
  resume: { en: 'Resumed', zh: '恢复' },
  change: { en: 'Changed', zh: '更改' },
  close: { en: 'Closed', zh: '关闭' },
  takedown: { en: 'Taken down', zh: '下架' },
  receive: { en: 'Received', zh: '到账' },
  pay: { en: 'Paid', zh: '支付' },
  reverse: { en: 'Taken back', zh: '被撤回' },
  restore: { en: 'Restored', zh: '恢复' },
  return: { en: 'Returned', zh: '退回' },
  request: { en: 'Requested', zh: '申请' },
  acknowledge: { en: 'Accepted by the provider', zh: '支付方受理' },
  succeed: { en: 'Paid', zh: '支付成功' },
  fail: { en: 'Failed', zh: '失败' },
  renounce: { en: 'Renounced', zh: '放弃' },
} as const satisfies Labels;
