/** The `source` of the platform's events on an event bus. */
export const eventSource = 'astrolabe';

/** The event that triggers a delivery at once. It contains only ids; payload and URL are in the table. */
export const deliveryDue = 'Delivery Due';

/** The event that triggers the inspection of a submitted work. */
export const inspectionDue = 'Inspection Due';

export type DeliveryKey = {
  readonly accountId: string;
  readonly webhookId: string;
  readonly deliveryId: string;
};
