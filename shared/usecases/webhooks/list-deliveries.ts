import type { listDeliveries as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listDeliveries as list } from '../../store/webhooks/delivery-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook } from './find-own-webhook.ts';
import { toDeliveryView } from './webhook-view.ts';

/** Lists the deliveries of an endpoint, newest first. */
export const listDeliveries =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query, caller }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { id } = found.webhook;
    return listPage(deps, `deliveries of ${id}`, query, (page) =>
      mapPage(list(deps.table, indexes.deliveries(id), page), (deliveries) => deliveries.map(toDeliveryView)),
    );
  };
