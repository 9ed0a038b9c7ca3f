import { createDeps, withEncryption, withTable, withWebhookSender } from '#shared/deps.ts';
import { attemptNewDelivery } from '#shared/usecases/webhooks/attempt-delivery.ts';
import { DeliveryDueEvent } from '#shared/usecases/webhooks/deliver-now.ts';

const deps = createDeps(withTable, withEncryption, withWebhookSender);
export const handler = (event: unknown) => attemptNewDelivery(deps, DeliveryDueEvent.parse(event).detail);
