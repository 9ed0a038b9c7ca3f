/** What the platform calls itself on an event bus. */
export const eventSource = 'astrolabe';

/** The event that has a delivery tried at once. It holds ids alone; what is sent, and where, is in the table. */
export const deliveryDue = 'Delivery Due';

export type DeliveryKey = {
  readonly accountId: string;
  readonly webhookId: string;
  readonly deliveryId: string;
};
