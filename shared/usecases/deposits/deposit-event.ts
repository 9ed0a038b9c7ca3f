import type { Deps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import type { Deposit, DepositStatus } from '../../store/deposits/deposit-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';

/**
 * Records the event of a deposit for the advertiser. A sandbox deposit needs none: the response shows its
 * effect, and its journal entry reaches subscribers.
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
