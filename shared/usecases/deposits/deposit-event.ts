import type { Deps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import type { Deposit, DepositStatus } from '../../store/deposits/deposit-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';

/**
 * The write that tells the advertiser of what became of a deposit. One through the sandbox is in the balance with the
 * answer to its own request, and its wallet's entry tells programs; nothing more is written for it.
 */
export const depositEventWrite = (
  deps: Pick<Deps, 'ids'>,
  { id: depositId, advertiserId, provider, amount, paid }: Deposit,
  status: Exclude<DepositStatus, 'pending'>,
  now: Instant,
): Write => {
  const about = { depositId, advertiserId, provider, amount, ...(paid && { paid }) };
  return partyEventWrite(deps, `deposit.${status}`, about, now);
};
