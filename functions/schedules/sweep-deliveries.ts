import { createDeps, withEncryption, withTable, withWebhookSender } from '#shared/deps.ts';
import { sweepDeliveries } from '#shared/usecases/webhooks/sweep-deliveries.ts';

const deps = createDeps(withTable, withEncryption, withWebhookSender);
export const handler = () => sweepDeliveries(deps);
