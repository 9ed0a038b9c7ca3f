import * as webhooks from '../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { faultsOfAddress } from '../domain/webhooks/webhook-address.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listEventTypes } from '../usecases/events/list-event-types.ts';
import { changeWebhook } from '../usecases/webhooks/change-webhook.ts';
import { createWebhook } from '../usecases/webhooks/create-webhook.ts';
import { getDelivery } from '../usecases/webhooks/get-delivery.ts';
import { getWebhook } from '../usecases/webhooks/get-webhook.ts';
import { listDeliveries } from '../usecases/webhooks/list-deliveries.ts';
import { listWebhooks } from '../usecases/webhooks/list-webhooks.ts';
import { removeWebhook } from '../usecases/webhooks/remove-webhook.ts';
import { replayDeliveries } from '../usecases/webhooks/replay-deliveries.ts';
import { replayDelivery } from '../usecases/webhooks/replay-delivery.ts';
import { rotateSecret } from '../usecases/webhooks/rotate-secret.ts';
import { testWebhook } from '../usecases/webhooks/test-webhook.ts';

/** The routes of the webhooks with their use cases. */
export const webhookEndpoints = (deps: ApiDeps & Pick<Deps, 'encryption'>): readonly Endpoint[] => {
  const addressFaults = ({ body }: { readonly body: { readonly url?: string | undefined } }) =>
    body.url === undefined ? [] : faultsOfAddress(body.url, deps.policy.webhooks);
  return [
    endpoint(webhooks.listEventKinds, listEventTypes),
    endpoint(webhooks.createWebhook, createWebhook(deps), addressFaults),
    endpoint(webhooks.listWebhooks, listWebhooks(deps)),
    endpoint(webhooks.getWebhook, getWebhook(deps)),
    endpoint(webhooks.changeWebhook, changeWebhook(deps), addressFaults),
    endpoint(webhooks.removeWebhook, removeWebhook(deps)),
    endpoint(webhooks.rotateSecret, rotateSecret(deps)),
    endpoint(webhooks.testWebhook, testWebhook(deps)),
    endpoint(webhooks.listDeliveries, listDeliveries(deps)),
    endpoint(webhooks.getDelivery, getDelivery(deps)),
    endpoint(webhooks.replayDelivery, replayDelivery(deps)),
    endpoint(webhooks.replayDeliveries, replayDeliveries(deps)),
  ];
};
