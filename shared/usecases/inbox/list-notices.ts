import type { listNotices as route } from '../../contract/routes/inbox.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/booking.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { countUnreadNotices, type KeptNotice, listNotices as list } from '../../store/notice-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { inboxOf } from './whose-inbox.ts';

/** The most unread notices that are counted. */
export const mostUnread = 100;

const viewOf = ({ to: _inbox, ...notice }: KeptNotice, as: Party['role']) => ({ ...notice, as });

/** The caller's inbox, newest first. Reading the list marks nothing as read. */
export const listNotices =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller, now }) => {
    const { as, partyId } = inboxOf(caller, query.as);
    const name = `notices of ${partyId}`;
    const after = await positionOf(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const keptFor = deps.policy.noticesKeptFor;
    const [{ notices, next }, unread] = await Promise.all([
      list(deps.table, partyId, keptFor, now, query.limit, after),
      countUnreadNotices(deps.table, partyId, keptFor, now, mostUnread),
    ]);
    const views = notices.map((notice) => viewOf(notice, as));
    return { answer: { ...(await pageOf(deps.signer, name, views, next)), unread } };
  };
