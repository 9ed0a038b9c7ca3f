import { createDeps, withEncryption, withTable, withWebhookSender } from '#shared/deps.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';
import { sweepDeliveries } from '#shared/usecases/webhooks/sweep-deliveries.ts';

const deps = createDeps(withTable, withEncryption, withWebhookSender);
export const handler = () => recordSweep(deps, 'deliveries', () => sweepDeliveries(deps));
