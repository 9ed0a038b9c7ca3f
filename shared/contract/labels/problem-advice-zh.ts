import type { ProblemSlug } from '../problems.ts';
import type { Advice } from './advice.ts';

/** The pages of the problems in Chinese. No function contains these texts. */
export const problemAdviceZh: Readonly<Record<ProblemSlug, Advice>> = {
  validation: {
    meaning: '请求有误，未写入任何内容。`errors` 逐条列出错误及其位置。',
    remedy: '按 `pointer` 找到字段，在字段旁显示提示，改正后重新发送。',
  },
  'invalid-cursor': {
    meaning: '游标不属于此列表，或与当前筛选条件不符。',
    remedy: '不带游标重新读取列表。游标只能与产生它的筛选条件一起使用。',
  },
  'idempotency-key-required': {
    meaning: '该请求涉及资金，必须带幂等键。',
    remedy: '在请求头 `idempotency-key` 中发送新的随机键；重试时使用同一个键。',
  },
  unauthenticated: {
    meaning: '缺少访问令牌，或令牌已过期或无效。不接受 ID 令牌。',
    remedy: '刷新访问令牌或重新登录，然后用同一个幂等键重试。',
  },
  forbidden: {
    meaning: '已登录，但您的角色或与该资源的关系不允许此操作。',
    remedy: '不要重试。`GET /me` 列出您的角色和账户；每个接口都写明所需角色。',
  },
  'account-erased': {
    meaning: '账户已注销，或正在注销。',
    remedy: '账户只能读取。`GET /account/erasure` 显示剩余步骤。',
  },
  'account-on-hold': {
    meaning: '平台已暂停该账户的写操作或提现，原因见 `reasons`。',
    remedy: '显示原因；若有 `until`，一并显示。请联系客服解除。',
  },
  'second-factor-needed': {
    meaning: '工作人员操作需要第二重验证，本次登录没有。',
    remedy: '绑定验证器，并用验证码重新登录。',
  },
  'conflict-of-interest': {
    meaning: '您是此事的当事人，或之前已对其作出决定。',
    remedy: '请由其他工作人员决定。',
  },
  'not-found': {
    meaning: '该内容不存在，或属于他人。响应不区分两者。',
    remedy: '检查路径和编号，并确认当前登录的账户。',
  },
  'method-not-allowed': {
    meaning: '路径存在，但不支持此方法。',
    remedy: '使用 `allow` 响应头列出的方法。',
  },
  conflict: {
    meaning: '请求与当前数据不符，通常是他人先作了更改。原因见 `detail`。',
    remedy: '重新读取并显示最新内容，由用户决定。若有 `retryAfterSeconds`，等待后重试。',
  },
  'illegal-transition': {
    meaning: '当前状态（`state`）不允许此操作。',
    remedy: '重新读取。`allowed` 和订单的 `nextActions` 列出当前可执行的操作。',
  },
  'no-slots-left': {
    meaning: '任务名额已被其他创作者占满。',
    remedy: '推荐其他任务。订单提前结束时，名额可能重新开放。',
  },
  'quote-stale': {
    meaning: '报价后订单已变化，或报价已过期。',
    remedy: '重新获取报价，显示金额并由用户确认。',
  },
  'already-claimed': {
    meaning: '该创作者已有此任务的订单，或该事项已被他人领取。',
    remedy: '若有 `orderId`，打开该订单；否则处理下一项。',
  },
  'already-proven': {
    meaning: '该发布内容已用于证明另一订单。',
    remedy: '单独发布作品，并提交新的链接。',
  },
  'task-changed': {
    meaning: '您读取后，广告主更改了任务。',
    remedy: '重新显示任务；用户同意后，用新的 ETag 接单。',
  },
  'idempotency-in-progress': {
    meaning: '使用同一个键的请求仍在处理。',
    remedy: '等待一秒，用同一个键重发相同请求。',
  },
  'taken-down': {
    meaning: '内容已下架。',
    remedy: '提示内容不可用。所有者可以申诉。',
  },
  'precondition-failed': {
    meaning: '资源与 `if-match` 不符：读取之后已更改。',
    remedy: '重新读取，在新内容上修改，并发送新的 ETag。',
  },
  'payload-too-large': {
    meaning: '请求体超过此接口的上限。',
    remedy: '减少内容。视频和图片应上传到对象存储，不放在请求体中。',
  },
  'unsupported-media-type': {
    meaning: '不支持请求体的格式、字符集或编码。',
    remedy: '发送 UTF-8 的 `application/json`，不使用内容编码；或使用 `accept-post` 列出的格式。',
  },
  'creator-not-eligible': {
    meaning: '创作者不符合要求。`unmet` 列出每条规则及其要求。',
    remedy: '显示未满足的规则，并推荐其他任务。',
  },
  'too-many-open-orders': {
    meaning: '创作者进行中的订单已达上限（`max`）。',
    remedy: '先完成一个订单。完成的订单越多，上限越高。',
  },
  'deadline-passed': {
    meaning: '已过截止时间。恰好在截止时刻的请求有效。',
    remedy: '重新读取，查看到期后的处理结果。',
  },
  'insufficient-funds': {
    meaning: '余额不足。`available` 和 `required` 以最小货币单位计。',
    remedy: '充值差额或减少金额。新的金额使用新的幂等键。',
  },
  'withdrawal-limit': {
    meaning: '提现超出 `limit` 所指的限额。',
    remedy: '选择 `least` 与 `most` 之间的金额；若有 `freesAt`，届时限额恢复。',
  },
  'deliverable-invalid': {
    meaning: '作品或对作品的决定缺少必要内容。`findings` 列出问题。',
    remedy: '按提示修改，必要时重新上传文件，然后再次提交。',
  },
  'idempotency-key-reused': {
    meaning: '该键已用于另一请求（路径、查询或内容不同）。',
    remedy: '每个新请求使用新的键；重试时请求内容保持不变。',
  },
  throttled: {
    meaning: '请求过多：该账户在此接口上，或所有客户端合计。',
    remedy: '等待 `retry-after` 响应头给出的秒数，再用同一个键重试。',
  },
  internal: {
    meaning: '平台出错。请求要么完全生效，要么完全未生效。',
    remedy: '用同一个幂等键重试。若仍失败，请提供 `requestId`。',
  },
};
