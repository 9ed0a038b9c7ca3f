import { type Account, account, type Payee } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import type { Money } from '../money.ts';
import type { WithdrawalStatus } from './lifecycle.ts';
import type { CostBearer, Withdrawal } from './withdrawal.ts';

const taxAccount: Account = 'platform/tax';

/** The postings of a request: the amount leaves the available balance at once, so that it cannot be requested twice. */
export const postRequest = (payee: Payee, amount: Money): readonly Posting[] =>
  transfer(account.withdrawable(payee), account.withdrawing(payee), amount);

/**
 * The postings of a step. A result that contradicts an earlier one goes into suspense at once, because the money has
 * moved at the provider. The decision of an operator takes it out again. `bornBy` is set if the payout was paid after its
 * money was returned.
 */
export const postingsOf = (
  withdrawal: Withdrawal,
  to: WithdrawalStatus,
  bornBy: CostBearer | undefined,
): readonly Posting[] => {
  const { status, case: opened, amount, payee } = withdrawal;
  const available = account.withdrawable(payee);
  if (to === 'needs_operator') return postContradiction(withdrawal);
  if (status === 'needs_operator' && opened?.kind === 'late_success')
    return postLateSuccess(withdrawal, to, bornBy);
  if (status === 'needs_operator' && opened?.kind === 'late_failure') return postLateFailure(withdrawal, to);
  if (to === 'paid') return postPayout(account.withdrawing(payee), withdrawal);
  if (to === 'failed') return transfer(account.withdrawing(payee), available, amount);
  if (to === 'returned') return reversePayout(withdrawal, account.clearing(withdrawal.provider));
  return [];
};

/** The money of a payout left after it had come back, or came back after it had left. */
const postContradiction = ({ status, provider, payout }: Withdrawal): readonly Posting[] => {
  if (status === 'failed' || status === 'returned')
    return transfer(account.suspense, account.clearing(provider), payout);
  return status === 'paid' ? transfer(account.clearing(provider), account.suspense, payout) : [];
};

/** The decision on a payout that was paid after its money was returned. A case of an earlier release booked nothing before. */
const postLateSuccess = (
  withdrawal: Withdrawal,
  to: WithdrawalStatus,
  bornBy: CostBearer | undefined,
): readonly Posting[] => {
  const { provider, payout, payee, case: opened } = withdrawal;
  const clearing = account.clearing(provider);
  const paidFrom = opened?.inSuspense ? account.suspense : clearing;
  if (to === 'paid')
    return bornBy === 'platform'
      ? transfer(account.fees, paidFrom, payout)
      : postPayout(account.withdrawable(payee), withdrawal, paidFrom);
  return opened?.inSuspense ? transfer(clearing, account.suspense, payout) : [];
};

/** The decision on a payout that failed after it was paid. */
const postLateFailure = (withdrawal: Withdrawal, to: WithdrawalStatus): readonly Posting[] =>
  to === 'failed'
    ? reversePayout(withdrawal, account.suspense)
    : transfer(account.suspense, account.clearing(withdrawal.provider), withdrawal.payout);

const postPayout = (
  from: Account,
  { provider, payout, fee, tax }: Withdrawal,
  to: Account = account.clearing(provider),
): readonly Posting[] => [
  ...transfer(from, to, payout),
  ...transfer(from, account.fees, fee),
  ...transfer(from, taxAccount, tax.tax),
];

/** The payout came back: fee and tax are returned, too. */
const reversePayout = (
  { payee, payout, fee, tax, case: opened }: Withdrawal,
  from: Account,
): readonly Posting[] => {
  const available = account.withdrawable(payee);
  return (opened?.bornBy ?? opened?.resolved?.bornBy) === 'platform'
    ? transfer(from, account.fees, payout)
    : [
        ...transfer(from, available, payout),
        ...transfer(account.fees, available, fee),
        ...transfer(taxAccount, available, tax.tax),
      ];
};
