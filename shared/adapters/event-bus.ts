import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { PlatformEvent } from '../domain/events/domain-event.ts';
import { toEpochMs } from '../domain/time.ts';
import {
  type DeliveryKey,
  deliveryDue,
  eventSource,
  inspectionDue,
} from '../domain/webhooks/delivery-due-event.ts';

export type EventBus = {
  /** Triggers the attempt of a delivery. */
  readonly deliverNow: (delivery: DeliveryKey) => Promise<void>;
  /** Triggers the inspection of the work of an order. */
  readonly inspectNow: (orderId: string) => Promise<void>;
  /** Whether the platform has a bus that receives all events. */
  readonly hasPlatformBus: boolean;
  readonly publish: (events: readonly PlatformEvent[]) => Promise<void>;
};

/** Maximum entries per call. */
const maxEntries = 10;

/** EventBridge: deliveries and inspections on the default bus, events on the platform's bus, if it has one. */
export const eventBridge = (busName: string | undefined, client = new EventBridgeClient()): EventBus => {
  const put = async (Entries: PutEventsRequestEntry[]): Promise<void> => {
    const { FailedEntryCount = 0, Entries: results } = await client.send(new PutEventsCommand({ Entries }));
    if (FailedEntryCount > 0) {
      const codes = results?.flatMap(({ ErrorCode }) => ErrorCode ?? []).join(', ');
      throw new Error(`the bus rejected ${FailedEntryCount} of ${Entries.length} events: ${codes}`);
    }
  };
  return {
    hasPlatformBus: busName !== undefined,
    deliverNow: (delivery) =>
      put([{ Source: eventSource, DetailType: deliveryDue, Detail: JSON.stringify(delivery) }]),
    inspectNow: (orderId) =>
      put([{ Source: eventSource, DetailType: inspectionDue, Detail: JSON.stringify({ orderId }) }]),
    publish: async (events) => {
      if (busName === undefined) return;
      for (let from = 0; from < events.length; from += maxEntries) {
        await put(
          events.slice(from, from + maxEntries).map((event) => ({
            EventBusName: busName,
            Source: eventSource,
            DetailType: event.type,
            Time: new Date(toEpochMs(event.timestamp)),
            Detail: JSON.stringify(event),
          })),
        );
      }
    },
  };
};
