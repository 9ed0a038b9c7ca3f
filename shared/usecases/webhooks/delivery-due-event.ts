import * as z from 'zod';

/** The event of the bus that has a delivery tried. */
export const DeliveryDueEvent = z.object({
  detail: z.object({ accountId: z.string(), webhookId: z.string(), deliveryId: z.string() }),
});
