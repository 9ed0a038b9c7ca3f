/** The reasons that the platform itself gives, in Chinese. */
export const reasonSentences = {
  'The deadline {dueAt} passed without the required action.': '截止时间 {dueAt} 已过，未完成要求的操作。',
  'The creator declined the invitation.': '创作者谢绝了邀请。',
  'The advertiser refused the cancellation.': '广告主拒绝了取消。',
  'The advertiser refused more time.': '广告主拒绝了延期。',
  'The account was erased before a decision.': '账户在审核之前已注销。',
  'The account’s owner asked for its erasure.': '账户所有者申请注销。',
  'The account of the creator is on hold.': '创作者的账户已冻结。',
  'Nobody decided in time. Nothing was done.': '无人按时处理，未执行任何操作。',
  'The subject has changed since the proposal. Nothing was done: propose the act again if it is still right.':
    '提议之后对象已变化，未执行任何操作；如仍需要，请重新提议。',
  'The provider of this payout cannot pay this kind of account. Bind another account.':
    '此提现的支付方不能向此类账户付款，请绑定其他账户。',
  'The payout did not arrive, as the platform has verified.': '经平台核实，款项未到账。',
} as const;
