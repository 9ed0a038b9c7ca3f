import type { Deps } from '../../deps.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { partyEventWrite } from '../events/event-writes.ts';

/**
 * Records the event of a deposit for the advertiser. A sandbox deposit needs none: the response shows its
 * effect, and its journal entry reaches subscribers.
 */
export const depositEventWrite = (
  deps: Pick<Deps, 'ids'>,
  { id: depositId, advertiserId, provider, amount, paid, reversed, status }: Deposit,
  now: Instant,
): Write => {
  if (status === 'pending') throw new Error(`the deposit ${depositId} is new`);
  const about = {
    ...{ depositId, advertiserId, provider, amount },
    ...(paid && { paid }),
    ...(reversed && { reversed }),
  };
  return partyEventWrite(deps, `deposit.${status}`, about, now);
};
