import type { CommandName, Status } from '../../domain/orders/lifecycle.ts';
import type { ActorRole, Wait } from '../../domain/orders/stage.ts';
import type { Labels } from './label.ts';

export const statusLabels: Labels<Status> = {
  pending_acceptance: { en: 'Invited', zh: '待接受邀请' },
  scripting: { en: 'Writing script', zh: '撰写脚本' },
  script_review: { en: 'Script review', zh: '脚本审核' },
  producing: { en: 'Producing', zh: '制作中' },
  screening: { en: 'Screening', zh: '机器检查' },
  in_review: { en: 'Platform review', zh: '平台审核' },
  revising: { en: 'Revising', zh: '修改中' },
  rejected: { en: 'Rejected', zh: '已驳回' },
  appealing: { en: 'Appeal', zh: '申诉中' },
  advertiser_review: { en: 'Advertiser review', zh: '广告主审核' },
  arbitration: { en: 'Arbitration', zh: '平台仲裁' },
  approved: { en: 'To publish', zh: '待发布' },
  published: { en: 'Published', zh: '已发布' },
  disputed: { en: 'Disputed', zh: '争议中' },
  accepted: { en: 'Accepted', zh: '已验收' },
  settled: { en: 'Settled', zh: '已结算' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  expired: { en: 'Expired', zh: '已过期' },
  refunded: { en: 'Refunded', zh: '已退款' },
};

/** Where the money of an order is. */
export const fundsLabels: Labels<'held' | 'settled' | 'refunded'> = {
  held: { en: 'Held', zh: '冻结中' },
  settled: { en: 'Settled', zh: '已结算' },
  refunded: { en: 'Refunded', zh: '已退款' },
};

export const commandLabels: Labels<CommandName | 'take' | 'invite'> = {
  take: { en: 'Take', zh: '接单' },
  invite: { en: 'Invite', zh: '邀请' },
  accept_invitation: { en: 'Accept invitation', zh: '接受邀请' },
  decline_invitation: { en: 'Decline invitation', zh: '谢绝邀请' },
  withdraw_invitation: { en: 'Withdraw invitation', zh: '撤回邀请' },
  lapse: { en: 'Lapse', zh: '邀请失效' },
  remind: { en: 'Remind', zh: '提醒' },
  submit_script: { en: 'Submit script', zh: '提交脚本' },
  expire: { en: 'Expire', zh: '过期' },
  request_extension: { en: 'Request more time', zh: '申请延期' },
  grant_extension: { en: 'Grant more time', zh: '同意延期' },
  refuse_extension: { en: 'Refuse more time', zh: '拒绝延期' },
  withdraw_extension: { en: 'Withdraw request for time', zh: '撤回延期申请' },
  cancel: { en: 'Cancel order', zh: '取消订单' },
  request_cancellation: { en: 'Request cancellation', zh: '申请取消' },
  grant_cancellation: { en: 'Agree to cancellation', zh: '同意取消' },
  refuse_cancellation: { en: 'Refuse cancellation', zh: '拒绝取消' },
  withdraw_cancellation: { en: 'Withdraw request to cancel', zh: '撤回取消申请' },
  lapse_cancellation: { en: 'Request to cancel lapses', zh: '取消申请失效' },
  approve: { en: 'Approve', zh: '通过' },
  request_changes: { en: 'Request changes', zh: '要求修改' },
  submit_work: { en: 'Submit work', zh: '提交作品' },
  pass: { en: 'Pass screening', zh: '检查通过' },
  find_faults: { en: 'Find faults', zh: '检查发现问题' },
  escalate: { en: 'Escalate', zh: '升级处理' },
  redrive: { en: 'Retry failed step', zh: '重试失败步骤' },
  reject: { en: 'Reject finally', zh: '最终驳回' },
  appeal: { en: 'Appeal', zh: '申诉' },
  close: { en: 'Close', zh: '关闭' },
  uphold: { en: 'Uphold decision', zh: '维持决定' },
  overturn: { en: 'Overturn decision', zh: '推翻决定' },
  extend_review: { en: 'Extend review', zh: '延长审核' },
  publish: { en: 'Publish', zh: '发布' },
  confirm_publication: { en: 'Confirm publication', zh: '确认发布' },
  refuse_publication: { en: 'Refuse publication', zh: '不认可发布' },
  refer_publication: { en: 'Refer publication to people', zh: '转人工核实发布' },
  accept: { en: 'Accept', zh: '验收' },
  dispute: { en: 'Dispute', zh: '提出争议' },
  reply: { en: 'Reply to dispute', zh: '回应争议' },
  close_replies: { en: 'Close replies', zh: '回应期结束' },
  resolve: { en: 'Resolve dispute', zh: '裁决争议' },
  refund: { en: 'Refund', zh: '退款' },
  rate: { en: 'Rate', zh: '评价' },
  correct_rating: { en: 'Correct rating', zh: '修改评价' },
  settle: { en: 'Settle', zh: '结算' },
  hold: { en: 'Put on hold', zh: '冻结' },
  release: { en: 'Release', zh: '解冻' },
};

export const actorLabels: Labels<ActorRole | Wait['waitsFor']> = {
  creator: { en: 'Creator', zh: '创作者' },
  advertiser: { en: 'Advertiser', zh: '广告主' },
  reviewer: { en: 'Reviewer', zh: '审核员' },
  operator: { en: 'Operator', zh: '运营' },
  system: { en: 'System', zh: '系统' },
  clock: { en: 'Clock', zh: '时钟' },
  platform: { en: 'Platform', zh: '平台' },
  nobody: { en: 'Nobody', zh: '无人' },
};

export const proofStatusLabels: Labels<'pending' | 'confirmed' | 'refused'> = {
  pending: { en: 'Pending', zh: '核实中' },
  confirmed: { en: 'Confirmed', zh: '已确认' },
  refused: { en: 'Not confirmed', zh: '未确认' },
};

/** Who checks the proof of a publication. */
export const proofAuthorLabels: Labels<'machine' | 'people'> = {
  machine: { en: 'A machine', zh: '机器核实' },
  people: { en: 'A reviewer', zh: '人工核实' },
};
