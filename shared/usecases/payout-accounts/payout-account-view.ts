import type { PayoutAccount } from '../../domain/payout-accounts/payout-account.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { addDuration } from '../../domain/time.ts';

/** A payout account as its owner sees it, masked. */
export const toPayoutAccountView = (account: PayoutAccount, { withdrawal }: Pick<Policy, 'withdrawal'>) => ({
  type: account.type,
  holderName: account.maskedHolder,
  accountNo: account.maskedNumber,
  boundAt: account.boundAt,
  automatic: account.automatic,
  holderVerified: account.holderMatches,
  ...(account.changedAt && { lockedUntil: addDuration(account.changedAt, withdrawal.accountChangeLock) }),
});
