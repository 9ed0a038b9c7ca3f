import type { EventBus } from '../../adapters/event-bus.ts';
import type { toNewDelivery } from '../../store/webhooks/delivery-store.ts';

/** Has a new delivery tried at once, unless it was made to wait for the sweep. */
export const deliverNow = async (
  bus: Pick<EventBus, 'deliverNow'>,
  { delivery, atOnce }: ReturnType<typeof toNewDelivery>,
): Promise<void> => {
  if (!atOnce) return;
  const { id: deliveryId, webhookId, account } = delivery;
  await bus.deliverNow({ accountId: account.id, webhookId, deliveryId });
};
