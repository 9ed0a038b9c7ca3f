import * as z from 'zod';
import { findOwn } from '../find-own.ts';
import { formatMoney } from '../format-money.ts';
import { holdScopes } from '../holds/hold.ts';
import { Money } from '../money.ts';
import { reportKinds, reportSubjects } from '../reports/report-subjects.ts';
import type { LocalizedText } from '../screening/localized-text.ts';
import { Instant } from '../time.ts';
import { defineRow, defineText } from './notification-row.ts';

const verification = { en: 'Verification', zh: '核验' };
const standing = { en: 'Standing', zh: '账户状态' };
const agreement = { en: 'Agency agreement', zh: '机构签约' };
const deposit = { en: 'Deposit', zh: '充值' };
const machineClient = { en: 'Machine client', zh: '程序客户端' };
const account = { en: 'Account', zh: '账户' };

const parties: Readonly<Record<'creator' | 'advertiser' | 'agency', LocalizedText>> = {
  creator: { en: 'creator', zh: '创作者' },
  advertiser: { en: 'advertiser', zh: '广告主' },
  agency: { en: 'agency', zh: '机构' },
};

const creatorApplication = (toText: (platform: string) => LocalizedText) =>
  defineRow({ platform: z.string() }, ({ platform }) => toText(platform), {
    en: 'Application',
    zh: '入驻申请',
  });

const requestWithdrawn = {
  creator: { en: 'The creator withdrew the request to represent them.', zh: '创作者撤回了签约申请。' },
  agency: { en: 'The agency declined to represent you.', zh: '机构谢绝了您的签约申请。' },
};

const disabledTexts = {
  failing: {
    en: 'Your endpoint has failed for days. Enable it, and replay the events since then',
    zh: '您的 Webhook 端点已连续多日失败，请启用并重放其间的事件',
  },
  gone: {
    en: 'Your endpoint responded that it no longer exists. Enable it, and replay the events since then',
    zh: '您的 Webhook 端点表示已不存在，请启用并重放其间的事件',
  },
};

const heldTexts: Readonly<Record<(typeof holdScopes)[number], LocalizedText>> = {
  payouts: { en: 'Withdrawals from your account are stopped.', zh: '您的账户已停止提现。' },
  everything: {
    en: 'Your account is on hold. You can read, but you cannot change anything.',
    zh: '您的账户已冻结，只能查看，不能更改。',
  },
};

const endOfHold = (until: string | undefined): LocalizedText =>
  until === undefined
    ? { en: 'You will be notified of its end.', zh: '结束时会通知您。' }
    : { en: `The hold ends at ${until}.`, zh: `冻结将于 ${until} 结束。` };

/** The notifications of what concerns a party apart from its orders, tasks and withdrawals. */
export const partyNotificationRows = {
  message_sent: defineRow({ title: z.string(), by: z.enum(['creator', 'advertiser']) }, ({ title, by }) => ({
    en: `The ${by} wrote to you: ${title}`,
    zh: `${parties[by].zh}给您发来消息：${title}`,
  })),
  creator_application_approved: creatorApplication((platform) => ({
    en: `Your application as a creator with your account on ${platform} was approved.`,
    zh: `您以 ${platform} 账号提交的入驻申请已通过。`,
  })),
  creator_application_rejected: creatorApplication((platform) => ({
    en: `Your application with your account on ${platform} was rejected.`,
    zh: `您以 ${platform} 账号提交的入驻申请未通过。`,
  })),
  advertiser_verified: defineText(
    {
      en: 'Your account as an advertiser was verified. You can publish tasks.',
      zh: '您的广告主账户已通过核验，可以发布任务。',
    },
    verification,
  ),
  advertiser_rejected: defineText(
    {
      en: 'Your account as an advertiser was not verified. Correct your profile to have it reviewed again.',
      zh: '您的广告主账户未通过核验，请更正资料后重新审核。',
    },
    verification,
  ),
  advertiser_suspended: defineText(
    {
      en: 'You cannot open tasks, and your open tasks are paused. Your running orders continue.',
      zh: '您不能开放任务，招募中的任务已暂停，进行中的订单继续。',
    },
    standing,
  ),
  advertiser_reinstated: defineText(
    {
      en: 'You can open tasks again. Tasks that were paused for the suspension are open.',
      zh: '您可以再次开放任务，因停用而暂停的任务已恢复。',
    },
    standing,
  ),
  creator_suspended: defineText(
    {
      en: 'You cannot take new orders. Your running orders continue.',
      zh: '您不能接新单，进行中的订单继续。',
    },
    standing,
  ),
  creator_reinstated: defineText({ en: 'You can take orders again.', zh: '您可以再次接单。' }, standing),
  payout_account_changed: defineRow(
    { masked: z.string() },
    ({ masked }) => ({
      en: `Your payout account was changed to ${masked}. If you did not change it, contact us now: withdrawals are locked for a limited time.`,
      zh: `您的收款账户已更换为 ${masked}。如非本人操作，请立即联系我们：提现将暂时锁定。`,
    }),
    { en: 'Payout account', zh: '收款账户' },
  ),
  withdrawal_skipped: defineRow(
    { why: z.string() },
    ({ why }) => ({ en: `Nothing was withdrawn automatically: ${why}`, zh: `未自动提现：${why}` }),
    { en: 'Withdrawal', zh: '提现' },
  ),
  agreement_requested: defineText(
    { en: 'A creator asks you to represent them.', zh: '有创作者申请与您签约。' },
    agreement,
  ),
  agreement_accepted: defineText(
    { en: 'The agency represents you from now on.', zh: '机构已接受您的签约申请。' },
    agreement,
  ),
  agreement_declined: defineText(
    { en: 'The agency declined to represent you.', zh: '机构谢绝了您的签约申请。' },
    agreement,
  ),
  agreement_ended: defineRow(
    { by: z.enum(['creator', 'agency']), wasRequest: z.boolean() },
    ({ by, wasRequest }) =>
      wasRequest
        ? requestWithdrawn[by]
        : { en: `The ${by} ended your agreement.`, zh: `${parties[by].zh}结束了与您的签约。` },
    agreement,
  ),
  deposit_received: defineRow(
    { paid: Money },
    ({ paid }) => ({
      en: `${formatMoney(paid)} was added to your balance.`,
      zh: `${formatMoney(paid)} 已计入您的余额。`,
    }),
    deposit,
  ),
  deposit_closed: defineRow(
    { amount: Money },
    ({ amount }) => ({
      en: `Your deposit of ${formatMoney(amount)} was not paid and is closed.`,
      zh: `您的充值 ${formatMoney(amount)} 未支付，已关闭。`,
    }),
    deposit,
  ),
  deposit_needs_operator: defineRow(
    { amount: Money, paid: Money, reversed: Money.optional() },
    ({ amount, paid, reversed }) =>
      reversed
        ? {
            en: `${formatMoney(reversed)} of your deposit of ${formatMoney(amount)} was taken back. We are checking it.`,
            zh: `您的充值 ${formatMoney(amount)} 中有 ${formatMoney(reversed)} 被撤回，我们正在核对。`,
          }
        : {
            en: `Your deposit of ${formatMoney(amount)} was paid with ${formatMoney(paid)}. We are checking it.`,
            zh: `您的充值 ${formatMoney(amount)} 实付 ${formatMoney(paid)}，我们正在核对。`,
          },
    deposit,
  ),
  deposit_returned: defineRow(
    { paid: Money },
    ({ paid }) => ({
      en: `Your deposit of ${formatMoney(paid)} was returned to its payer.`,
      zh: `您的充值 ${formatMoney(paid)} 已退回付款人。`,
    }),
    deposit,
  ),
  client_bound: defineRow(
    { clientId: z.string() },
    ({ clientId }) => ({
      en: `A program asks to act for your account: ${clientId}. Accept or decline it. Until then it cannot act.`,
      zh: `有程序申请代您的账户操作：${clientId}。请同意或拒绝，在此之前它不能操作。`,
    }),
    machineClient,
  ),
  client_unbound: defineRow(
    { clientId: z.string() },
    ({ clientId }) => ({
      en: `A program can no longer act for your account: ${clientId}`,
      zh: `有程序不再能代您的账户操作：${clientId}`,
    }),
    machineClient,
  ),
  account_held: defineRow(
    { scope: z.enum(holdScopes), until: Instant.optional() },
    ({ scope, until }) => {
      const held = findOwn(heldTexts, scope) ?? heldTexts.everything;
      const end = endOfHold(until);
      return { en: `${held.en} ${end.en}`, zh: `${held.zh}${end.zh}` };
    },
    account,
  ),
  account_released: defineText({ en: 'Your account is no longer on hold.', zh: '您的账户已解冻。' }, account),
  webhook_disabled: defineRow(
    { because: z.enum(['failing', 'gone']), url: z.string() },
    ({ because, url }) => ({
      en: `${disabledTexts[because].en}: ${url}`,
      zh: `${disabledTexts[because].zh}：${url}`,
    }),
    { en: 'Webhook', zh: 'Webhook 端点' },
  ),
  report_resolved: defineRow(
    { kind: z.enum(reportKinds), action: z.enum(['dismiss', 'uphold']) },
    ({ kind, action }) => {
      const { en, zh } = reportSubjects[kind].words;
      return action === 'uphold'
        ? {
            en: `An operator agreed with your report of the ${en}.`,
            zh: `运营认可了您对${zh}的举报。`,
          }
        : {
            en: `An operator checked your report and found no violation of the ${en}.`,
            zh: `运营核查了您对${zh}的举报，未发现违规。`,
          };
    },
    { en: 'Report', zh: '举报' },
  ),
  asset_ready: defineRow({ fileName: z.string() }, ({ fileName }) => ({
    en: `A reviewer approved "${fileName}". Others see it now.`,
    zh: `“${fileName}”已通过审核，他人现在可以看到。`,
  })),
  asset_refused: defineRow({ fileName: z.string() }, ({ fileName }) => ({
    en: `"${fileName}" was refused, and nobody sees it. Read the reasons, and upload another file.`,
    zh: `“${fileName}”未通过，他人不可见。请查看原因并上传其他文件。`,
  })),
  question_report_resolved: defineRow(
    { title: z.string(), action: z.enum(['dismiss', 'hide']) },
    ({ title, action }) =>
      action === 'hide'
        ? {
            en: `An operator hid the question that you reported: ${title}`,
            zh: `运营隐藏了您举报的提问：${title}`,
          }
        : {
            en: `An operator checked your report and did not hide the question: ${title}`,
            zh: `运营核查了您的举报，未隐藏该提问：${title}`,
          },
  ),
} as const;
