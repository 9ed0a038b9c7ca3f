import type { ApiDeps } from '../../deps.ts';
import type { RenouncedBalance } from '../../domain/accounts/erasure.ts';
import { type Account, account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import { money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import type { Caller } from '../caller.ts';

const walletAccountOf = (
  { role }: RenouncedBalance,
  { creatorId, advertiserId, agencyId }: Caller,
): [string, Account] => {
  if (role === 'advertiser') return [advertiserId, account.advertiser(advertiserId)];
  return role === 'creator'
    ? [creatorId, account.creatorAvailable(creatorId)]
    : [agencyId, account.agency(agencyId)];
};

/**
 * Posts renounced balances: one journal entry for each, to the platform's account for renounced money. The
 * write's condition checks the balance; money that came in meanwhile stays with the party.
 */
export const renouncedWrites = (
  { ids, policy }: ApiDeps,
  caller: Caller,
  renounced: readonly RenouncedBalance[],
  now: Instant,
): readonly Write[] =>
  entryWrites(
    policy,
    renounced.map((one) => {
      const [id, walletAccount] = walletAccountOf(one, caller);
      return {
        id: ids.create('ent'),
        at: now,
        cause: { kind: 'erasure', id, step: 'renounce' },
        postings: transfer(walletAccount, account.renounced, money(one.amount, one.currency)),
      };
    }),
  );
