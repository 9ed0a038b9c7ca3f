import type { listEntries as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { partsOf } from '../../domain/ledger/accounts.ts';
import type { JournalEntry } from '../../domain/ledger/journal.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listEntries as list } from '../../store/ledger-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { type Purse, walletOf } from './whose-wallet.ts';

const beginning = '1970-01-01T00:00:00.000Z';
const end = '9999-12-31T23:59:59.999Z';

/** Every entry that touched the caller's wallet, newest first, with what it did there. */
export const listEntries =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller }) => {
    const { from = beginning, to = end, limit, cursor } = query;
    const purse = walletOf(caller, query.as);
    const name = `entries ${purse.id} ${from} ${to}`;
    const after = await positionOf(deps.signer, name, cursor);
    if (isRefusal(after)) return after;
    const { entries, next } = await list(deps.table, purse, { from, to }, limit, after);
    const views = entries.map((entry) => viewFor(purse, entry));
    return { answer: await pageOf(deps.signer, name, views, next) };
  };

const viewFor = ({ role, id }: Purse, { id: entryId, at, cause, postings }: JournalEntry) => ({
  id: entryId,
  at,
  cause,
  postings: postings.filter(({ account }) => {
    const parts = partsOf(account);
    return parts.owner === role && parts.id === id;
  }),
});
