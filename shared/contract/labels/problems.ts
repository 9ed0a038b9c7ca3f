import type { ProblemSlug } from '../problems.ts';
import type { Labels } from './label.ts';

/** Every problem of the API, by its slug: the title that people read. */
export const problemLabels: Labels<ProblemSlug> = {
  validation: { en: 'Invalid request', zh: '请求有误' },
  'invalid-cursor': { en: 'Invalid cursor', zh: '列表分页已失效' },
  'idempotency-key-required': { en: 'Idempotency key required', zh: '请求缺少幂等键' },
  unauthenticated: { en: 'Not signed in', zh: '尚未登录' },
  forbidden: { en: 'Not permitted', zh: '没有权限' },
  'account-erased': { en: 'Account erased', zh: '账户已注销' },
  'account-on-hold': { en: 'Account on hold', zh: '账户已冻结' },
  'second-factor-needed': { en: 'Second factor needed', zh: '需要第二重验证' },
  'conflict-of-interest': { en: 'Conflict of interest', zh: '存在利益冲突' },
  'not-found': { en: 'Not found', zh: '未找到' },
  'method-not-allowed': { en: 'Method not allowed', zh: '不支持此操作' },
  conflict: { en: 'Conflict', zh: '存在冲突' },
  'illegal-transition': { en: 'Not possible in this state', zh: '当前状态下不能进行此操作' },
  'no-slots-left': { en: 'No slots left', zh: '名额已满' },
  'quote-stale': { en: 'Quote out of date', zh: '报价已过期' },
  'already-claimed': { en: 'Already claimed', zh: '已被他人领取' },
  'already-proven': { en: 'Already proven', zh: '发布已被证实' },
  'task-changed': { en: 'Task changed', zh: '任务已更改' },
  'idempotency-in-progress': { en: 'Same request in progress', zh: '相同请求正在处理' },
  'taken-down': { en: 'Taken down', zh: '已下架' },
  'precondition-failed': { en: 'Changed since you read it', zh: '读取之后内容已更改' },
  'payload-too-large': { en: 'Request too large', zh: '请求过大' },
  'unsupported-media-type': { en: 'Unsupported media type', zh: '不支持此格式' },
  'creator-not-eligible': { en: 'Creator not eligible', zh: '创作者不符合条件' },
  'too-many-open-orders': { en: 'Too many open orders', zh: '进行中的订单过多' },
  'deadline-passed': { en: 'Deadline passed', zh: '已过截止时间' },
  'insufficient-funds': { en: 'Insufficient funds', zh: '余额不足' },
  'withdrawal-limit': { en: 'Withdrawal limit', zh: '超出提现限额' },
  'deliverable-invalid': { en: 'Work not valid', zh: '作品无效' },
  'idempotency-key-reused': { en: 'Idempotency key reused', zh: '幂等键已用于其他请求' },
  throttled: { en: 'Too many requests', zh: '请求过于频繁' },
  internal: { en: 'Internal error', zh: '平台出错' },
};

/** The title of a problem in English. */
export const titleOf = (slug: ProblemSlug): string => problemLabels[slug].en;
