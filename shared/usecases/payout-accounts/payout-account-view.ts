import type { Policy } from '../../domain/policy/policy.ts';
import { addDuration } from '../../domain/time.ts';
import type { PayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';

/** A payout account as its owner sees it again: masked. */
export const toPayoutAccountView = (account: PayoutAccount, { withdrawal }: Pick<Policy, 'withdrawal'>) => ({
  type: account.type,
  holderName: account.maskedHolder,
  accountNo: account.maskedNumber,
  boundAt: account.boundAt,
  automatic: account.automatic,
  holderVerified: account.holderMatches,
  ...(account.changedAt && { lockedUntil: addDuration(account.changedAt, withdrawal.accountChangeLock) }),
});

/**
 * Leaves the last four characters of a number, and at most a third of a short one; of a mail address the first character
 * and the host, which is what its owner knows it by.
 */
export const maskNumber = (accountNo: string): string => {
  const [name = '', host] = accountNo.split('@');
  if (host !== undefined) return `${name.length > 1 ? maskHolder(name) : '*'}@${host}`;
  const shown = Math.min(4, Math.floor(accountNo.length / 3));
  return `${'*'.repeat(accountNo.length - shown)}${accountNo.slice(accountNo.length - shown)}`;
};

/** Leaves the first character of a name. */
export const maskHolder = (name: string): string => {
  const [first = '', ...rest] = name;
  return `${first}${'*'.repeat(Math.min(rest.length, 8))}`;
};
