/** What the HTTP edge says, in Chinese. */
export const edgeSentences = {
  'The request has a fault.': '请求有 1 处错误。',
  'The request has {count} faults.': '请求有 {count} 处错误。',
  'The resource does not exist yet.': '该资源尚不存在。',
  'The resource has changed since you read it. Read it again.': '读取之后内容已更改，请重新读取。',
  'This cursor is not from this list. Start without a cursor.': '此分页标记不属于该列表，请从第一页开始。',
  'Other requests are changing the same resource. Try again in a moment.':
    '其他请求正在更改同一内容，请稍后重试。',
  'A request with this key is still running. Send it again later to get its response.':
    '使用此幂等键的请求仍在处理，请稍后重发以获取结果。',
  'This idempotency key has been used.': '此幂等键已被使用。',
  'This idempotency key was used before, and what it made exists. Use a new key.':
    '此幂等键已用过，其结果已存在，请使用新的幂等键。',
  'This idempotency key has made another withdrawal. Use a new key.':
    '此幂等键已用于另一笔提现，请使用新的幂等键。',
  'This idempotency key has made another deposit. Use a new key.':
    '此幂等键已用于另一笔充值，请使用新的幂等键。',
  'This request moves money. Send a unique Idempotency-Key, so that a repeat moves it once.':
    '此请求涉及资金，请携带唯一的 Idempotency-Key，以免重复执行。',
  'The key was used for another request. Use a new key.': '此幂等键已用于其他请求，请使用新的幂等键。',
  'The idempotency key was used for another act.': '此幂等键已用于其他操作。',
  'Machine clients cannot use this route.': '程序客户端不能使用此接口。',
  'The token lacks the scope {server}/{scope}.': '令牌缺少权限范围 {server}/{scope}。',
  'This client has no account. Ask an operator to assign one.': '此客户端没有账户，请联系运营分配。',
  'The owner of the account has not accepted this client yet.': '账户所有者尚未同意此客户端。',
  'This account was erased, or is being erased. It can only be read.': '此账户已注销或正在注销，只能读取。',
  'This act is not for a thing of this kind.': '此操作不适用于该类对象。',
  'You have no permission for this act.': '您没有此操作的权限。',
  'There is no route {method} {path}.': '没有接口 {method} {path}。',
  'Send a valid access token: Authorization: Bearer …': '请携带有效的访问令牌：Authorization: Bearer …',
  'Staff sign in with a second factor. Enroll one, then sign in again.':
    '工作人员须使用第二重验证登录，请先设置，再重新登录。',
  'This route needs the role {roles}.': '此接口需要角色：{roles:oneOfRoles}。',
  'The body has the name "{name}" twice.': '请求体中名称“{name}”出现两次。',
  'The body is not valid JSON.': '请求体不是有效的 JSON。',
  'The body is larger than {bytes} bytes.': '请求体超过 {bytes} 字节。',
  'Send the body without a content encoding.': '请求体不能使用内容编码。',
  'The body is not valid UTF-8.': '请求体不是有效的 UTF-8。',
  'Send the body as application/json.': '请以 application/json 发送请求体。',
  'Send the body in UTF-8.': '请以 UTF-8 发送请求体。',
  'The requested item does not exist, or you cannot access it.': '所请求的内容不存在，或您无权访问。',
  'Too many requests. Retry after one second.': '请求过于频繁，请一秒后重试。',
  'An internal error occurred. Retry the request; if it fails again, report its requestId.':
    '平台内部出错，请重试；如仍失败，请反馈 requestId。',
  '{method} is not allowed on this path. Allowed methods: {allow}.':
    '此路径不支持 {method}，支持的方法：{allow}。',
  'At most {count} {action} in {window}; try again later.':
    '{window:duration}内最多 {count} 次（{action}），请稍后再试。',
  'The filters conflict.': '筛选条件相互矛盾。',
} as const;
