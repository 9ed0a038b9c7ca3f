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
