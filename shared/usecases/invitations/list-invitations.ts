import type { listInvitations as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { listOrders } from '../../store/orders/order-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toInvitationViews } from './invitation-view.ts';

/** Lists all invitations of the caller as a creator, newest first. */
export const listInvitations =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const listing = indexes.invitationsOf(caller.creatorId);
    const after = await readCursor(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { orders, next } = await listOrders(deps.table, listing, query.limit, after);
    return { response: await toPage(deps.signer, listing.pk, orders.flatMap(toInvitationViews), next) };
  };
