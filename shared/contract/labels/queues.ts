import type { Labels } from './label.ts';

/** The queues of staff. */
export const queueLabels = {
  in_review: { en: 'Platform review', zh: '平台审核' },
  appealing: { en: 'Appeals', zh: '申诉' },
  arbitration: { en: 'Arbitration', zh: '平台仲裁' },
  approved: { en: 'Publication check', zh: '发布核实' },
  disputed: { en: 'Disputes', zh: '争议' },
  screening: { en: 'Screening failed', zh: '机器检查失败' },
  accepted: { en: 'Settlement failed', zh: '结算失败' },
  on_hold: { en: 'Orders on hold', zh: '已冻结订单' },
  applications: { en: 'Creator applications', zh: '创作者入驻' },
  advertisers: { en: 'Advertisers to verify', zh: '待核验广告主' },
  tasks: { en: 'Tasks to moderate', zh: '待审任务' },
  assets: { en: 'Pictures and files to moderate', zh: '待审图片与文件' },
  questions: { en: 'Questions to the platform', zh: '待处理提问' },
  reports: { en: 'Reports', zh: '举报' },
  takedown_appeals: { en: 'Appeals of takedowns', zh: '下架申诉' },
  withdrawals: { en: 'Withdrawals', zh: '提现' },
  deposits: { en: 'Deposits', zh: '充值' },
  proposals: { en: 'Proposals', zh: '待批准操作' },
  reconciliations: { en: 'Reconciliations that differ', zh: '对账差异' },
  dead_letters: { en: 'Failed effects', zh: '失败的后续处理' },
} as const satisfies Labels;

export const kindLabels: Labels = {
  order: { en: 'Order', zh: '订单' },
  application: { en: 'Application', zh: '入驻申请' },
  creator: { en: 'Creator', zh: '创作者' },
  advertiser: { en: 'Advertiser', zh: '广告主' },
  agency: { en: 'Agency', zh: '机构' },
  task: { en: 'Task', zh: '任务' },
  asset: { en: 'Picture or file', zh: '图片或文件' },
  question: { en: 'Question', zh: '提问' },
  report: { en: 'Report', zh: '举报' },
  takedown: { en: 'Takedown', zh: '下架' },
  withdrawal: { en: 'Withdrawal', zh: '提现' },
  deposit: { en: 'Deposit', zh: '充值' },
  proposal: { en: 'Proposal', zh: '待批准操作' },
  reconciliation: { en: 'Reconciliation', zh: '对账' },
  dead_letter: { en: 'Failed effect', zh: '失败的后续处理' },
};
