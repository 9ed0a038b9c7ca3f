import type { listEntries as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { partsOf } from '../../domain/ledger/accounts.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import { type JournalRecord, listEntries as list } from '../../store/ledger/journal-store.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import { refuseReversedTimes } from '../refuse-reversed-times.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from './resolve-party.ts';

const beginning = '1970-01-01T00:00:00.000Z';
const end = '9999-12-31T23:59:59.999Z';

/** Lists the entries of the caller's wallet, newest first, with their changes. */
export const listEntries =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const { from = beginning, to = end } = query;
    const reversed = refuseReversedTimes(from, to);
    if (reversed) return reversed;
    const party = resolveParty(caller, query.as);
    return listPage(deps, `entries ${party.id} ${from} ${to}`, query, (page) =>
      mapEach(list(deps.table, party, { from, to }, page), (record) => toEntryView(party, record)),
    );
  };

/**
 * The changes of a party's accounts by an entry. For an advertiser they include money that tasks and orders
 * hold.
 */
export const toEntryView = (party: Party, { entry, advertiserId }: JournalRecord) => ({
  id: entry.id,
  at: entry.at,
  cause: entry.cause,
  postings: entry.postings.filter(({ account }) => {
    const { owner, id } = partsOf(account);
    const isHold = owner === 'task' || owner === 'order';
    return (owner === party.role && id === party.id) || (isHold && advertiserId === party.id);
  }),
});
