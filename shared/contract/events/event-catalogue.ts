import * as z from 'zod';
import { EventAccount } from '../../domain/events/domain-event.ts';
import { type EventKind, eventKinds } from '../../domain/events/event-kinds.ts';
import { EventId, Instant } from '../schemas/basics.ts';

/** An event type with its schema: the body of a webhook, and the detail on the event bus. */
export type EventDescription = EventKind & { readonly schema: z.ZodObject };

/** The receiver of an event. An account that is creator and advertiser receives an event in each role. */
const EventAccountView = EventAccount.meta({ id: 'EventAccount' });

/** `order.submit_work` → `OrderSubmitWorkEvent`, the schema's name in the document. */
const schemaName = (type: string): string => {
  const words = type.split(/[._]/).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${words.join('')}Event`;
};

/** Every event type with its schema. */
export const eventCatalogue: readonly EventDescription[] = eventKinds.map((kind) => ({
  ...kind,
  schema: z
    .strictObject({
      /** Equal to the header `webhook-id`. It stays the same in every attempt and replay. */
      id: EventId,
      type: z.literal(kind.type),
      version: z.literal(kind.version),
      timestamp: Instant,
      account: EventAccountView,
      data: z.strictObject(kind.data),
    })
    .meta({ id: schemaName(kind.type), description: kind.description }),
}));
