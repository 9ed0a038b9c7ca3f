import type { ProblemSlug } from '#shared/contract/problems.ts';
import type { Label } from './label.ts';

const known: Readonly<Record<ProblemSlug, Label>> = {
  validation: { en: 'The request has faults', zh: '请求有误' },
  'invalid-cursor': { en: 'The page of the list is no longer valid', zh: '列表分页已失效' },
  'idempotency-key-required': { en: 'The request has no key', zh: '请求缺少幂等键' },
  unauthenticated: { en: 'Not signed in', zh: '尚未登录' },
  forbidden: { en: 'Not permitted', zh: '没有权限' },
  'account-erased': { en: 'The account is erased', zh: '账户已注销' },
  'account-on-hold': { en: 'The account is on hold', zh: '账户已冻结' },
  'second-factor-needed': { en: 'A second factor is needed', zh: '需要第二重验证' },
  'conflict-of-interest': { en: 'Conflict of interest', zh: '存在利益冲突' },
  'not-found': { en: 'Not found', zh: '未找到' },
  'method-not-allowed': { en: 'Not possible here', zh: '不支持此操作' },
  conflict: { en: 'Somebody else changed it', zh: '内容已被他人更改' },
  'illegal-transition': { en: 'Not possible in this state', zh: '当前状态下不能进行此操作' },
  'no-slots-left': { en: 'No slots are left', zh: '名额已满' },
  'quote-stale': { en: 'The quote is out of date', zh: '报价已过期' },
  'already-claimed': { en: 'Somebody else has claimed it', zh: '已被他人领取' },
  'already-proven': { en: 'The publication is already proven', zh: '发布已被证实' },
  'task-changed': { en: 'The task has changed', zh: '任务已更改' },
  'idempotency-in-progress': { en: 'The same request is running', zh: '相同请求正在处理' },
  'taken-down': { en: 'Taken down', zh: '已下架' },
  'precondition-failed': { en: 'It has changed since you read it', zh: '读取之后内容已更改' },
  'payload-too-large': { en: 'The request is too large', zh: '请求过大' },
  'unsupported-media-type': { en: 'The format is not supported', zh: '不支持此格式' },
  'creator-not-eligible': { en: 'The creator is not eligible', zh: '创作者不符合条件' },
  'too-many-open-orders': { en: 'Too many open orders', zh: '进行中的订单过多' },
  'deadline-passed': { en: 'The deadline has passed', zh: '已过截止时间' },
  'insufficient-funds': { en: 'The funds are not sufficient', zh: '余额不足' },
  'withdrawal-limit': { en: 'Above the limit of withdrawals', zh: '超出提现限额' },
  'deliverable-invalid': { en: 'The work is not valid', zh: '作品无效' },
  'idempotency-key-reused': { en: 'The key was used for another request', zh: '幂等键已用于其他请求' },
  throttled: { en: 'Too many requests', zh: '请求过于频繁' },
  internal: { en: 'The platform failed', zh: '平台出错' },
};

/** Every problem of the API, by its slug. */
export const problemLabels: Readonly<Record<string, Label>> = known;
