import type { readNotices as route } from '../../contract/routes/inbox.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { findUnreadNotices, listUnreadNotices, writeOfReadNotice } from '../../store/notice-store.ts';
import { mostUnread } from './list-notices.ts';
import { inboxOf } from './whose-inbox.ts';

/** The most notices that one request marks: all are written in one transaction with the request's own record. */
const mostAtOnce = 90;

/**
 * Marks notices as read, by their ids or all up to one, oldest first. What was read before, or is nobody's, is left
 * alone. What is still unread is answered, so that whoever has more than one request marks knows to go on.
 */
export const readNotices =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, caller, now }) => {
    const { partyId } = inboxOf(caller, body.as);
    const { ids, upTo } = body;
    const unread = await listUnreadNotices(deps.table, partyId, deps.policy.noticesKeptFor, now, mostUnread);
    const wanted = ids ?? unread.filter((id) => upTo !== undefined && id <= upTo).slice(0, mostAtOnce);
    const read = await findUnreadNotices(deps.table, partyId, [...new Set(wanted)]);
    const done = new Set(wanted);
    return {
      answer: { unread: unread.filter((id) => !done.has(id)).length },
      writes: read.map((id) => writeOfReadNotice(partyId, id)),
    };
  };
