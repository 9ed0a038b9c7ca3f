/** What is wrong with a line of a provider's statement, in Chinese. The columns have the names of the provider. */
export const statementLineSentences = {
  'a row has {count} values': '每行应有 {count} 个值',
  '商户订单号 is 1 to 64 characters without blanks': '商户订单号应为 1 至 64 个字符，不含空格',
  '业务流水号 is at most 64 characters without blanks': '业务流水号最多 64 个字符，不含空格',
  'one of 收入金额 and 支出金额 is a positive amount such as 12.30, and the other is 0.00 or empty':
    '收入金额与支出金额之一应为正数，如 12.30，另一个为 0.00 或空',
  '发生时间 is a time such as 2026-11-22 20:17:00': '发生时间应为形如 2026-11-22 20:17:00 的时间',
  '发生时间 is outside of the period from {from} to {to}': '发生时间不在 {from} 至 {to} 的时段内',
  'merchant_number is 1 to 64 characters without blanks': 'merchant_number 应为 1 至 64 个字符，不含空格',
  'provider_reference is at most 64 characters without blanks': 'provider_reference 最多 64 个字符，不含空格',
  'direction is in or out': 'direction 应为 in 或 out',
  'currency is a code of ISO 4217': 'currency 应为 ISO 4217 货币代码',
  'amount is a positive decimal such as 12.30, with the digits of its currency':
    'amount 应为正数，如 12.30，小数位数与币种相符',
  'at is a moment in UTC such as 2026-11-22T20:17:00Z': 'at 应为形如 2026-11-22T20:17:00Z 的 UTC 时间',
  'at is outside of the period from {from} to {to}': 'at 不在 {from} 至 {to} 的时段内',
  'its number is 1 to 64 characters without blanks': '编号应为 1 至 64 个字符，不含空格',
  'source_id is at most 64 characters without blanks': 'source_id 最多 64 个字符，不含空格',
  'gross is a decimal such as 12.30 or -12.30, and not 0': 'gross 应为形如 12.30 或 -12.30 的数，且不为 0',
  'created_utc is a time such as 2026-11-22 20:17:00': 'created_utc 应为形如 2026-11-22 20:17:00 的时间',
  'created_utc is outside of the period from {from} to {to}': 'created_utc 不在 {from} 至 {to} 的时段内',
} as const;
