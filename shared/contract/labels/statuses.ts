import type { DisabledBecause } from '../../domain/webhooks/webhook.ts';
import type { Schemas } from '../client/paths.mts';
import type { Labels, Names } from './label.ts';

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

export const bulkResultLabels: Labels<Names<Schemas['BulkResult']['items'][number]['result']>> = {
  done: { en: 'Done', zh: '已完成' },
  possible: { en: 'Possible', zh: '可执行' },
  unchanged: { en: 'Like that already', zh: '无需更改' },
  refused: { en: 'Refused', zh: '被拒绝' },
};

export const deliveryLabels: Labels<Names<Schemas['WebhookDelivery']['status']>> = {
  pending: { en: 'Pending', zh: '待投递' },
  delivered: { en: 'Delivered', zh: '已送达' },
  failed: { en: 'Failed', zh: '失败' },
  abandoned: { en: 'Abandoned', zh: '已放弃' },
  withheld: { en: 'Withheld', zh: '未投递' },
};

export const reportStatusLabels: Labels<Names<Schemas['Report']['status']>> = {
  open: { en: 'Open', zh: '待处理' },
  dismissed: { en: 'Dismissed', zh: '不予处理' },
  hidden: { en: 'Hidden', zh: '已隐藏' },
  upheld: { en: 'Upheld', zh: '举报成立' },
};

export const webhookStatusLabels: Labels<Schemas['Webhook']['status']> = {
  enabled: { en: 'Enabled', zh: '启用' },
  disabled: { en: 'Disabled', zh: '停用' },
};

export const disabledReasonLabels: Labels<DisabledBecause> = {
  owner: { en: 'Disabled by its owner', zh: '所有者停用' },
  failing: { en: 'Failed for days', zh: '连续多日失败' },
  gone: { en: 'Responded that it no longer exists', zh: '地址已不存在' },
};

/** What decides about a case, in the requests of staff and of parties. */
export const decisionLabels = {
  accept: { en: 'Accept', zh: '接受' },
  decline: { en: 'Decline', zh: '谢绝' },
  approve: { en: 'Approve', zh: '通过' },
  reject: { en: 'Reject', zh: '驳回' },
  request_changes: { en: 'Request changes', zh: '要求修改' },
  grant: { en: 'Grant', zh: '同意' },
  refuse: { en: 'Refuse', zh: '拒绝' },
  choose: { en: 'Choose', zh: '选中' },
  uphold: { en: 'Uphold', zh: '维持' },
  overturn: { en: 'Overturn', zh: '推翻' },
  confirm: { en: 'Confirm', zh: '确认' },
  dismiss: { en: 'Dismiss', zh: '不予处理' },
  hide: { en: 'Hide', zh: '隐藏' },
  paid: { en: 'It was paid', zh: '已支付' },
  failed: { en: 'It was not paid', zh: '未支付' },
  received: { en: 'It was received', zh: '已到账' },
  returned: { en: 'It was returned', zh: '已退回' },
} as const satisfies Labels;

/** Who holds a review that is claimed. */
export const leaseLabels: Labels<Schemas['Lease']['by']> = {
  you: { en: 'You', zh: '您' },
  'another reviewer': { en: 'Another reviewer', zh: '其他审核员' },
};

/** Why a search found something. */
export const matchLabels: Labels<Schemas['SearchResult']['match']> = {
  id: { en: 'Id', zh: '编号' },
  id_end: { en: 'End of the id', zh: '编号结尾' },
  id_start: { en: 'Start of the id', zh: '编号开头' },
  name: { en: 'Name', zh: '名称' },
  handle: { en: 'Account on a platform', zh: '平台账号' },
  url: { en: 'Link', zh: '链接' },
  item_number: { en: 'Number of the item', zh: '作品编号' },
  provider_number: { en: 'Number at the provider', zh: '支付方编号' },
  mail: { en: 'Mail address', zh: '邮箱' },
};

/** The part of a request that has a fault. */
export const requestPartLabels: Labels<Schemas['Fault']['in']> = {
  body: { en: 'Body', zh: '请求体' },
  query: { en: 'Query', zh: '查询参数' },
  path: { en: 'Path', zh: '路径' },
  header: { en: 'Header', zh: '请求头' },
};

/** The sweeps, which find in the background what was lost. */
export const sweepLabels: Labels<Names<Schemas['Sweep']['name']>> = {
  deliveries: { en: 'Webhook deliveries', zh: 'Webhook 投递' },
  dead_letters: { en: 'Failed effects', zh: '失败的后续处理' },
  orders: { en: 'Orders', zh: '订单' },
  withdrawals: { en: 'Withdrawals', zh: '提现' },
  payments: { en: 'Deposits and payouts', zh: '充值与付款' },
  tasks: { en: 'Tasks, ratings and proposals', zh: '任务、评价与待批准操作' },
};
