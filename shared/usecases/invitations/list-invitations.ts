import type { listInvitations as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { lists } from '../../store/lists.ts';
import { listOrders } from '../../store/order-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewsOfInvitation } from './invitation-view.ts';

/** Every invitation that the caller was sent as a creator, newest first, whatever became of it. */
export const listInvitations =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller }) => {
    const listing = lists.invitationsOf(caller.creatorId);
    const after = await positionOf(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { orders, next } = await listOrders(deps.table, listing, query.limit, after);
    return { answer: await pageOf(deps.signer, listing.pk, orders.flatMap(viewsOfInvitation), next) };
  };
