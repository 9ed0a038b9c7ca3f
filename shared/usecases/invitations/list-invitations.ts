import type { listInvitations as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import { listOrders } from '../../store/orders/order-store.ts';
import { mapPage } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toInvitationViews } from './invitation-view.ts';

/** Lists all invitations of the caller as a creator, newest first. */
export const listInvitations =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller }) => {
    const range = indexes.invitationsOf(caller.creatorId);
    return listPage(deps, range.pk, query, (page) =>
      mapPage(listOrders(deps.table, range, page), (records) =>
        records.flatMap(({ order }) => toInvitationViews(order)),
      ),
    );
  };
