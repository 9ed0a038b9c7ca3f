/** What refusals about money say, in Chinese. */
export const moneySentences = {
  'There is no such withdrawal.': '没有该提现。',
  'There is no such deposit.': '没有该充值。',
  'There is no such statement.': '没有该账单。',
  'There is no such reconciliation.': '没有该对账。',
  'There is no such adjustment.': '没有该调账。',
  'There is no such month.': '没有该月份。',
  'There is no such audit.': '没有该核查。',
  'The provider cannot know this payout, because it was not sent yet.': '此款项尚未发送，支付方无法查询。',
  '{amount} {currency} cannot be refunded to where it came from. {why}':
    '{amount} {currency} 无法原路退回。{why:sentence}',
  'Bind a payout account first, with PUT /wallet/payout-account.':
    '请先用 PUT /wallet/payout-account 绑定收款账户。',
  'No payout account is bound. Bind one with PUT /wallet/payout-account.':
    '尚未绑定收款账户，请用 PUT /wallet/payout-account 绑定。',
  'The balance of {sum} does not cover {required}.': '余额 {sum} 不足以支付 {required}。',
  'The payee was already notified.': '已通知收款人。',
  'The withdrawal is {status}; no decision is open.': '提现状态为{status:withdrawalStatuses}，无需处理。',
  'The deposit is {status}; no decision is open.': '充值状态为{status:depositStatuses}，无需处理。',
  'A withdrawal that is {status} cannot {step}.': '状态为{status:withdrawalStatuses}的提现不能执行 {step}。',
  'A deposit that is {status} cannot {step}.': '状态为{status:depositStatuses}的充值不能执行 {step}。',
  'This platform does not take deposits of {currency} through {provider}.':
    '本平台不支持通过 {provider:paymentProviders} 充值 {currency}。',
  'The platform keeps no {currency}: record that the amount was sent back.':
    '平台不保管 {currency}，请记录款项已退回。',
  'The notification is not signed by Alipay for this application.': '该通知没有支付宝对此应用的签名。',
  'Alipay gave no clear status of the transfer.': '支付宝未给出明确的转账状态。',
  'The event is not signed by Stripe for this endpoint.': '该事件没有 Stripe 对此地址的签名。',
  'The {balance} on {day} do not cover {sum}.': '{day} 的 {balance} 不足以支付 {sum}。',
  'The platform has stopped all {payments} for now: {reason}':
    '平台已暂停所有{payments:frozenPayments}：{reason}',
  'The withdrawal is listed already.': '该提现已在列表中。',
  'The deposit is listed already.': '该充值已在列表中。',
  'This entry has been counted.': '该分录已计入。',
  'The platform does not pay accounts of this kind at present. Bind another account.':
    '平台目前不向此类账户付款，请绑定其他账户。',
  'Query this withdrawal at its provider first. The last answer can be a day old.':
    '请先向支付方查询此提现，上次结果可能已过一天。',
  'One withdrawal is between {minimum} and {maximum} minor units of {currency}.':
    '单笔提现须在 {minimum} 与 {maximum} 之间（{currency} 最小货币单位）。',
  'The payout account was changed; withdrawals are possible again from {at}.':
    '收款账户刚更换，{at} 起可再次提现。',
  'At most {maximum} minor units of {currency} in {count} withdrawals a {period}; {used} in {usedCount} are used. The limit resets at {until}.':
    '{period:limitPeriods}最多提现 {count} 笔共 {maximum}（{currency} 最小货币单位），已用 {usedCount} 笔共 {used}，{until} 重置。',
  'Fee and tax of {charges} leave nothing of {amount} {currency}.':
    '扣除手续费和税款 {charges} 后，{amount} {currency} 无剩余。',
  'This period has too many movements for one statement. Import shorter periods.':
    '此时段的流水过多，请分段导入。',
  'You are no creator. As an agency, add `as=agency`; as an advertiser, add `as=advertiser`.':
    '您不是创作者。机构请加 `as=agency`，广告主请加 `as=advertiser`。',
  'You have no agency. Open one with PUT /agencies/me.': '您没有机构，请用 PUT /agencies/me 开通。',
  'Only advertisers have a balance of deposits.': '只有广告主有充值余额。',
} as const;
