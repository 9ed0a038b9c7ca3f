import * as z from 'zod';
import type { EventBus } from '../../adapters/event-bus.ts';
import type { toNewDelivery } from '../../store/webhooks/delivery-store.ts';

/** Triggers the first attempt of a new delivery, unless it waits for the sweep. */
export const deliverNow = async (
  bus: Pick<EventBus, 'deliverNow'>,
  { delivery, atOnce }: ReturnType<typeof toNewDelivery>,
): Promise<void> => {
  if (!atOnce) return;
  const { id: deliveryId, webhookId, account } = delivery;
  await bus.deliverNow({ accountId: account.id, webhookId, deliveryId });
};

/** The event on the bus that triggers a delivery. */
export const DeliveryDueEvent = z.object({
  detail: z.object({ accountId: z.string(), webhookId: z.string(), deliveryId: z.string() }),
});
