import * as z from 'zod';

/** The event on the bus that triggers a delivery. */
export const DeliveryDueEvent = z.object({
  detail: z.object({ accountId: z.string(), webhookId: z.string(), deliveryId: z.string() }),
});
