import type { Criterion } from '../../domain/matching/criterion-fit.ts';
import type { CompensationStage } from '../../domain/orders/cancellation-table.ts';
import type { Labels } from './label.ts';

/** The rules that a creator can fail, as `unmet` of a problem and `eligibility` of a task name them. */
export const ruleLabels = {
  accounts: { en: 'Number of accounts', zh: '账号数量' },
  accountStanding: { en: 'Standing of the account', zh: '账号状态' },
  application: { en: 'Approved application', zh: '入驻审核' },
  availability: { en: 'Availability', zh: '档期' },
  block: { en: 'No block', zh: '未屏蔽' },
  claim: { en: 'No order of this task yet', zh: '未接过此任务' },
  contentHealth: { en: 'Healthy content', zh: '内容健康' },
  creator: { en: 'Approved creator', zh: '已入驻创作者' },
  followerCount: { en: 'Number of followers', zh: '粉丝数' },
  once: { en: 'No open invitation or order', zh: '没有进行中的邀请或订单' },
  platform: { en: 'Platform', zh: '平台' },
  standing: { en: 'Standing', zh: '账户状态' },
} as const satisfies Labels;

/** What a recommendation compares between a task and a creator. */
export const criterionLabels: Labels<Criterion> = {
  category: { en: 'Category', zh: '品类' },
  format: { en: 'Format', zh: '形式' },
  platform: { en: 'Platform', zh: '平台' },
  reward: { en: 'Reward', zh: '报酬' },
  audience: { en: 'Audience', zh: '受众' },
  style: { en: 'Style', zh: '风格' },
  record: { en: 'Record', zh: '履约记录' },
  recency: { en: 'New task', zh: '新任务' },
};

/** The progress of an order, which decides the compensation of a cancellation. */
export const compensationStageLabels: Labels<CompensationStage> = {
  approved: { en: 'Work approved', zh: '作品已通过' },
  work_submitted: { en: 'Work submitted', zh: '已提交作品' },
  script_submitted: { en: 'Script submitted', zh: '已提交脚本' },
  taken: { en: 'Nothing submitted', zh: '尚未提交' },
};

/** The codes of reasons that the platform itself gives. Codes of people are their own. */
export const reasonLabels = {
  time_is_over: { en: 'The deadline passed', zh: '已超过截止时间' },
  declined: { en: 'Declined', zh: '已谢绝' },
  not_agreed: { en: 'Not agreed', zh: '未获同意' },
  expired: { en: 'Nobody decided in time', zh: '无人按时处理' },
  subject_changed: { en: 'Its subject changed', zh: '对象已变化' },
  account_erased: { en: 'The account was erased', zh: '账户已注销' },
  account_erasure: { en: 'The owner asked for the erasure', zh: '账户所有者申请注销' },
  account_on_hold: { en: 'The account is on hold', zh: '账户已冻结' },
  cancelled_by_advertiser: { en: 'Cancelled by the advertiser', zh: '广告主取消' },
  cancelled_by_platform: { en: 'Cancelled by the platform', zh: '平台取消' },
  ACCOUNT_KIND_NOT_SUPPORTED: { en: 'Kind of account not paid', zh: '不支持的账户类型' },
  DECIDED_BY_PLATFORM: { en: 'Decided by the platform', zh: '平台裁定' },
  adjusted_by_platform: { en: 'Adjusted by the platform', zh: '平台调账' },
} as const satisfies Labels;
