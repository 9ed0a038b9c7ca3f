import type { PartyEventType } from '../../domain/events/party-events.ts';
import type { recordEvents } from '../../domain/events/record-events.ts';
import type { PublishedTaskEvent } from '../../domain/events/task-events.ts';
import type { OrderEventName } from '../../domain/notifications/order-notifications.ts';
import type { WithdrawalStatus } from '../../domain/withdrawals/lifecycle.ts';
import type { Labels } from './label.ts';

/** The events of an order, by the command that caused each. */
export const orderEventLabels: Labels<OrderEventName> = {
  take: { en: 'Order taken', zh: '已接单' },
  invite: { en: 'Creator invited', zh: '已邀请创作者' },
  accept_invitation: { en: 'Invitation accepted', zh: '已接受邀请' },
  decline_invitation: { en: 'Invitation declined', zh: '已谢绝邀请' },
  withdraw_invitation: { en: 'Invitation withdrawn', zh: '已撤回邀请' },
  lapse: { en: 'Invitation lapsed', zh: '邀请已失效' },
  remind: { en: 'Reminder', zh: '提醒' },
  submit_script: { en: 'Script submitted', zh: '已提交脚本' },
  expire: { en: 'Order expired', zh: '订单已过期' },
  request_extension: { en: 'More time requested', zh: '已申请延期' },
  grant_extension: { en: 'More time granted', zh: '已同意延期' },
  refuse_extension: { en: 'More time refused', zh: '已拒绝延期' },
  withdraw_extension: { en: 'Request for more time withdrawn', zh: '已撤回延期申请' },
  cancel: { en: 'Order cancelled', zh: '订单已取消' },
  request_cancellation: { en: 'Cancellation requested', zh: '已申请取消' },
  grant_cancellation: { en: 'Cancellation agreed', zh: '已同意取消' },
  refuse_cancellation: { en: 'Cancellation refused', zh: '已拒绝取消' },
  withdraw_cancellation: { en: 'Request to cancel withdrawn', zh: '已撤回取消申请' },
  lapse_cancellation: { en: 'Request to cancel lapsed', zh: '取消申请已失效' },
  approve: { en: 'Approved', zh: '已通过' },
  request_changes: { en: 'Changes requested', zh: '已要求修改' },
  submit_work: { en: 'Work submitted', zh: '已提交作品' },
  pass: { en: 'Screening passed', zh: '机器检查通过' },
  find_faults: { en: 'Screening found faults', zh: '机器检查发现问题' },
  escalate: { en: 'Escalated', zh: '已升级处理' },
  redrive: { en: 'Failed step retried', zh: '已重试失败步骤' },
  reject: { en: 'Work rejected', zh: '作品已驳回' },
  appeal: { en: 'Appealed', zh: '已申诉' },
  close: { en: 'Order closed', zh: '订单已关闭' },
  uphold: { en: 'Decision upheld', zh: '已维持决定' },
  overturn: { en: 'Decision overturned', zh: '已推翻决定' },
  extend_review: { en: 'Review extended', zh: '已延长审核' },
  publish: { en: 'Work published', zh: '作品已发布' },
  confirm_publication: { en: 'Publication confirmed', zh: '发布已确认' },
  refuse_publication: { en: 'Publication not confirmed', zh: '发布未获确认' },
  refer_publication: { en: 'Publication referred to a reviewer', zh: '发布已转人工核实' },
  accept: { en: 'Publication accepted', zh: '已验收' },
  dispute: { en: 'Publication disputed', zh: '已提出争议' },
  reply: { en: 'Reply to the dispute', zh: '已回应争议' },
  close_replies: { en: 'Replies closed', zh: '回应期已结束' },
  resolve: { en: 'Dispute resolved', zh: '争议已裁决' },
  refund: { en: 'Order refunded', zh: '订单已退款' },
  rate: { en: 'Order rated', zh: '已评价' },
  correct_rating: { en: 'Rating corrected', zh: '评价已更正' },
  settle: { en: 'Order settled', zh: '订单已结算' },
  hold: { en: 'Order put on hold', zh: '订单已冻结' },
  release: { en: 'Hold ended', zh: '订单已解冻' },
};

const withdrawalEventLabels: Labels<WithdrawalStatus> = {
  requested: { en: 'Withdrawal requested', zh: '已申请提现' },
  submitting: { en: 'Withdrawal is submitted', zh: '提现提交中' },
  processing: { en: 'Withdrawal in process', zh: '提现处理中' },
  unknown: { en: 'Withdrawal unclear', zh: '提现结果不明' },
  paid: { en: 'Withdrawal paid', zh: '提现已到账' },
  failed: { en: 'Withdrawal failed', zh: '提现失败' },
  returned: { en: 'Withdrawal returned', zh: '提现已退票' },
  needs_operator: { en: 'Withdrawal needs a decision', zh: '提现待人工处理' },
};

const partyEventLabels: Labels<PartyEventType> = {
  'message.sent': { en: 'Message', zh: '新消息' },
  'creator_application.received': { en: 'Creator application received', zh: '收到入驻申请' },
  'creator_application.approved': { en: 'Creator application approved', zh: '入驻申请已通过' },
  'creator_application.rejected': { en: 'Creator application rejected', zh: '入驻申请被驳回' },
  'advertiser.verified': { en: 'Advertiser verified', zh: '广告主已核验' },
  'advertiser.rejected': { en: 'Advertiser not verified', zh: '广告主核验未通过' },
  'advertiser.suspended': { en: 'Advertiser suspended', zh: '广告主已停用' },
  'advertiser.reinstated': { en: 'Advertiser reinstated', zh: '广告主已恢复' },
  'creator.suspended': { en: 'Creator suspended', zh: '创作者已停用' },
  'creator.reinstated': { en: 'Creator reinstated', zh: '创作者已恢复' },
  'payout_account.bound': { en: 'Payout account bound', zh: '已绑定收款账户' },
  'payout_account.changed': { en: 'Payout account changed', zh: '收款账户已更换' },
  'withdrawal.skipped': { en: 'Automatic withdrawal skipped', zh: '未自动提现' },
  'agreement.requested': { en: 'Agency agreement requested', zh: '收到签约申请' },
  'agreement.accepted': { en: 'Agency agreement accepted', zh: '签约申请已接受' },
  'agreement.declined': { en: 'Agency agreement declined', zh: '签约申请被谢绝' },
  'agreement.ended': { en: 'Agency agreement ended', zh: '机构签约已结束' },
  'deposit.received': { en: 'Deposit received', zh: '充值已到账' },
  'deposit.closed': { en: 'Deposit closed', zh: '充值已关闭' },
  'deposit.needs_operator': { en: 'Deposit is checked', zh: '充值核对中' },
  'deposit.returned': { en: 'Deposit returned', zh: '充值已退回' },
  'client.bound': { en: 'Machine client bound', zh: '程序客户端已绑定' },
  'client.unbound': { en: 'Machine client unbound', zh: '程序客户端已解绑' },
  'account.held': { en: 'Account on hold', zh: '账户已冻结' },
  'account.released': { en: 'Hold of the account ended', zh: '账户已解冻' },
  'account.erased': { en: 'Account erased', zh: '账户已注销' },
  'webhook.disabled': { en: 'Webhook endpoint disabled', zh: 'Webhook 端点已停用' },
  'report.resolved': { en: 'Report resolved', zh: '举报已处理' },
  'asset.ready': { en: 'Picture or file ready', zh: '图片或文件可用' },
  'asset.refused': { en: 'Picture or file refused', zh: '图片或文件未通过' },
  'takedown.created': { en: 'Taken down', zh: '已下架' },
  'takedown.appealed': { en: 'Takedown appealed', zh: '下架已申诉' },
  'takedown.upheld': { en: 'Takedown upheld', zh: '下架已维持' },
  'takedown.overturned': { en: 'Takedown overturned', zh: '下架已推翻' },
  'question_report.resolved': { en: 'Report of a question resolved', zh: '提问举报已处理' },
};

const taskEventLabels: Labels<PublishedTaskEvent> = {
  task_opened: { en: 'Task opened', zh: '任务已开放' },
  task_paused: { en: 'Task paused', zh: '任务已暂停' },
  task_resumed: { en: 'Task resumed', zh: '任务已恢复' },
  task_changed: { en: 'Task changed', zh: '任务已更改' },
  task_closed: { en: 'Task closed', zh: '任务已关闭' },
  task_taken_down: { en: 'Task taken down', zh: '任务已下架' },
  task_approved: { en: 'Task approved', zh: '任务已通过审核' },
  task_rejected: { en: 'Task rejected', zh: '任务未通过审核' },
  application_received: { en: 'Application received', zh: '收到报名' },
  application_withdrawn: { en: 'Application withdrawn', zh: '报名已撤回' },
  application_declined: { en: 'Application declined', zh: '报名被谢绝' },
  question_asked: { en: 'Question asked', zh: '收到提问' },
  question_answered: { en: 'Question answered', zh: '提问已回答' },
  question_hidden: { en: 'Question hidden', zh: '提问已隐藏' },
};

const recordEventLabels: Labels<keyof typeof recordEvents> = {
  'application.not_chosen': { en: 'Application not chosen', zh: '报名未入选' },
  'task.recommended': { en: 'Task recommended', zh: '任务推荐' },
  'wallet.booked': { en: 'Balance changed', zh: '余额变动' },
  'webhook.test': { en: 'Test of a webhook endpoint', zh: 'Webhook 端点测试' },
};

const renamed = <Name extends string>(labels: Labels<Name>, rename: (name: Name) => string): Labels =>
  Object.fromEntries((Object.keys(labels) as Name[]).map((name) => [rename(name), labels[name]]));

/** The kinds of notifications that have another name than their event. */
const otherKindLabels: Labels<
  'order_taken' | 'application_chosen' | 'invitation_received' | 'balance_adjusted'
> = {
  order_taken: { en: 'Task taken', zh: '任务已被接单' },
  application_chosen: { en: 'Chosen for a task', zh: '已入选任务' },
  invitation_received: { en: 'Invitation', zh: '收到邀请' },
  balance_adjusted: { en: 'Balance adjusted', zh: '余额已调整' },
};

/** Every event type. */
export const eventTypeLabels: Labels = {
  ...renamed(orderEventLabels, (name) => `order.${name}`),
  ...renamed(taskEventLabels, (name) => name.replace('_', '.')),
  ...recordEventLabels,
  ...partyEventLabels,
  ...renamed(withdrawalEventLabels, (status) => `withdrawal.${status}`),
};

/** Every kind of notification: most have the name of their event. */
export const notificationKindLabels: Labels = {
  ...renamed(eventTypeLabels, (type) => type.replace('.', '_')),
  ...otherKindLabels,
};
