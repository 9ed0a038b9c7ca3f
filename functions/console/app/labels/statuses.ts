import type { Schemas } from '#shared/contract/client/paths.mts';
import type { Labels } from './label.ts';

/** The names that a field has in this release. A later one is shown as it is. */
type Names<Value extends string | undefined> = Exclude<Value, 'unknown' | undefined>;

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

export const proposalActLabels: Labels<Names<Schemas['Proposal']['act']>> = {
  cancellation: { en: 'Cancellation', zh: '取消订单' },
  dispute_resolution: { en: 'Resolution of a dispute', zh: '争议裁决' },
  withdrawal_resolution: { en: 'Resolution of a withdrawal', zh: '提现处理' },
  deposit_resolution: { en: 'Resolution of a deposit', zh: '充值处理' },
  adjustment: { en: 'Adjustment', zh: '调账' },
  payout_hold_release: { en: 'Release of payouts', zh: '解除提现冻结' },
  client_binding: { en: 'Binding of a machine client', zh: '绑定程序客户端' },
};

export const proposalLabels: Labels<Names<Schemas['Proposal']['status']>> = {
  pending: { en: 'Pending', zh: '待批准' },
  approved: { en: 'Approved', zh: '已批准' },
  rejected: { en: 'Rejected', zh: '已否决' },
  expired: { en: 'Expired', zh: '已过期' },
  void: { en: 'Void', zh: '已作废' },
};

export const adjustmentLabels: Labels<Names<Schemas['Adjustment']['status']>> = {
  pending: { en: 'Pending', zh: '待批准' },
  approved: { en: 'Approved', zh: '已批准' },
  rejected: { en: 'Rejected', zh: '已否决' },
};

export const takedownLabels: Labels<Names<Schemas['Takedown']['state']>> = {
  standing: { en: 'Standing', zh: '生效中' },
  appealed: { en: 'Appealed', zh: '申诉中' },
  upheld: { en: 'Upheld', zh: '维持' },
  overturned: { en: 'Overturned', zh: '已推翻' },
};

export const subjectLabels: Labels<
  Names<Schemas['Takedown']['subject']['kind'] | Schemas['Report']['subject']['kind']>
> = {
  task: { en: 'Task', zh: '任务' },
  question: { en: 'Question', zh: '提问' },
  file: { en: 'File', zh: '文件' },
  asset: { en: 'Picture or file', zh: '图片或文件' },
  creator_profile: { en: 'Creator profile', zh: '创作者主页' },
  advertiser_profile: { en: 'Advertiser profile', zh: '广告主主页' },
  party: { en: 'Party', zh: '账户' },
  profile: { en: 'Profile', zh: '主页' },
  message: { en: 'Message', zh: '消息' },
};

export const assetPurposeLabels: Labels<Names<Schemas['Asset']['purpose']>> = {
  avatar: { en: 'Avatar', zh: '头像' },
  cover: { en: 'Cover', zh: '封面' },
  task_image: { en: 'Image of a task', zh: '任务图片' },
  brief_file: { en: 'File of a brief', zh: '任务资料' },
};

export const reportCodeLabels: Labels<Names<Schemas['Report']['code']>> = {
  spam: { en: 'Spam', zh: '垃圾信息' },
  fraud: { en: 'Fraud', zh: '欺诈' },
  harassment: { en: 'Harassment', zh: '骚扰' },
  hate: { en: 'Hate', zh: '仇恨言论' },
  sexual_content: { en: 'Sexual content', zh: '色情内容' },
  illegal_content: { en: 'Illegal content', zh: '违法内容' },
  personal_data: { en: 'Personal data', zh: '泄露个人信息' },
  impersonation: { en: 'Impersonation', zh: '冒充他人' },
  misleading: { en: 'Misleading', zh: '虚假误导' },
  other: { en: 'Other', zh: '其他' },
};

export const holdScopeLabels: Labels<Names<Schemas['Hold']['scope']>> = {
  payouts: { en: 'Payouts', zh: '提现' },
  everything: { en: 'Everything', zh: '全部' },
};

export const partyKindLabels: Labels<Names<Schemas['RestrictedParty']['kind']>> = {
  creator: { en: 'Creator', zh: '创作者' },
  advertiser: { en: 'Advertiser', zh: '广告主' },
  agency: { en: 'Agency', zh: '机构' },
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

export const bulkResultLabels: Labels<Names<Schemas['BulkResult']['items'][number]['result']>> = {
  done: { en: 'Done', zh: '已完成' },
  possible: { en: 'Possible', zh: '可执行' },
  unchanged: { en: 'Like that already', zh: '无需更改' },
  refused: { en: 'Refused', zh: '被拒绝' },
};

export const deliveryLabels: Labels<Names<Schemas['WebhookDelivery']['status']>> = {
  pending: { en: 'Pending', zh: '待推送' },
  delivered: { en: 'Delivered', zh: '已送达' },
  failed: { en: 'Failed', zh: '失败' },
  abandoned: { en: 'Abandoned', zh: '已放弃' },
  withheld: { en: 'Withheld', zh: '未推送' },
};

/** Who bears money that is lost. */
export const bearerLabels: Labels<'creator' | 'advertiser' | 'platform'> = {
  creator: { en: 'The creator', zh: '创作者' },
  advertiser: { en: 'The advertiser', zh: '广告主' },
  platform: { en: 'The platform', zh: '平台' },
};

export const auditLabels: Labels<Names<Schemas['AuditInBrief']['status']>> = {
  balanced: { en: 'Balanced', zh: '平衡' },
  differs: { en: 'Differs', zh: '有差异' },
  incomplete: { en: 'Incomplete', zh: '未完成' },
};

/** The sweeps, which find in the background what was lost. */
export const sweepLabels: Labels<Names<Schemas['Sweep']['name']>> = {
  deliveries: { en: 'Webhook deliveries', zh: 'Webhook 推送' },
  dead_letters: { en: 'Failed effects', zh: '失败的后续处理' },
  orders: { en: 'Orders', zh: '订单' },
  withdrawals: { en: 'Withdrawals', zh: '提现' },
  payments: { en: 'Deposits and payouts', zh: '充值与付款' },
  tasks: { en: 'Tasks, ratings and proposals', zh: '任务、评价与待批准操作' },
};
