import { type Account, account, type Payee } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import type { Money } from '../money.ts';
import type { WithdrawalStatus } from './lifecycle.ts';
import type { CostBearer, Withdrawal } from './withdrawal.ts';

const taxAccount: Account = 'platform/tax';

/** The postings of a request: the amount leaves the available balance at once, so that it cannot be requested twice. */
export const postRequest = (payee: Payee, amount: Money): readonly Posting[] =>
  transfer(account.withdrawable(payee), account.withdrawing(payee), amount);

/** The postings of a step. `bornBy` is set if the payout was paid after its money was returned. */
export const postingsOf = (
  withdrawal: Withdrawal,
  to: WithdrawalStatus,
  bornBy: CostBearer | undefined,
): readonly Posting[] => {
  const { status, case: opened, amount, payee } = withdrawal;
  const withdrawing = account.withdrawing(payee);
  const available = account.withdrawable(payee);
  const isAlreadyReturned = opened?.kind === 'late_success' && status === 'needs_operator';
  if (to === 'paid' && isAlreadyReturned && bornBy === 'platform') {
    return transfer(account.fees, account.clearing(withdrawal.provider), withdrawal.payout);
  }
  if (to === 'paid') return postPayout(isAlreadyReturned ? available : withdrawing, withdrawal);
  if (to === 'failed' && !isAlreadyReturned) return transfer(withdrawing, available, amount);
  if (to === 'returned') return reversePayout(withdrawal, available);
  return [];
};

const postPayout = (from: Account, { provider, payout, fee, tax }: Withdrawal): readonly Posting[] => [
  ...transfer(from, account.clearing(provider), payout),
  ...transfer(from, account.fees, fee),
  ...transfer(from, taxAccount, tax.tax),
];

/** The bank returned the payout: fee and tax are returned, too. */
const reversePayout = (
  { provider, payout, fee, tax, case: opened }: Withdrawal,
  to: Account,
): readonly Posting[] =>
  opened?.resolved?.bornBy === 'platform'
    ? transfer(account.clearing(provider), account.fees, payout)
    : [
        ...transfer(account.clearing(provider), to, payout),
        ...transfer(account.fees, to, fee),
        ...transfer(taxAccount, to, tax.tax),
      ];
