import type { ApiDeps } from '../../deps.ts';
import type { Renounced } from '../../domain/account/erasure.ts';
import { type Account, account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import { money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../../http/caller.ts';
import type { Write } from '../../store/commit.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';

const purseOf = ({ role }: Renounced, { creatorId, advertiserId, agencyId }: Caller): [string, Account] => {
  if (role === 'advertiser') return [advertiserId, account.advertiser(advertiserId)];
  return role === 'creator'
    ? [creatorId, account.creatorAvailable(creatorId)]
    : [agencyId, account.agency(agencyId)];
};

/**
 * Books what somebody gives up who leaves: an entry of its own for each balance, from theirs to what the platform was
 * left. The entry's condition holds that it is there; what came in meanwhile stays theirs.
 */
export const writesOfRenounced = (
  { ids }: ApiDeps,
  caller: Caller,
  renounced: readonly Renounced[],
  now: Instant,
): readonly Write[] =>
  renounced.flatMap((one) => {
    const [id, purse] = purseOf(one, caller);
    return writesOfEntry({
      id: ids.fresh('ent'),
      at: now,
      cause: { kind: 'erasure', id, step: 'renounce' },
      postings: transfer(purse, account.renounced, money(one.amount, one.currency)),
    });
  });
