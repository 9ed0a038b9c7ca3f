import * as z from 'zod';
import {
  applicationNotChosen,
  type EventKind,
  eventKinds,
  orderEventNames,
  partyEventTypes,
  taskEventNames,
  taskRecommended,
  typeOfOrderEvent,
  typeOfTaskEvent,
  typeOfWithdrawal,
  walletBooked,
  webhookTest,
  withdrawalStatuses,
} from '../../domain/events/event-kinds.ts';
import { EventId, Instant } from '../schemas/basics.ts';
import {
  ApplicationNotChosenData,
  OrderEventData,
  partyEventData,
  TaskRecommendedData,
  taskEventData,
  WalletBookedData,
  WebhookTestData,
  withdrawalEventData,
} from './event-data.ts';

/** An event with the schema of what is sent: the body of a webhook, and the detail on the platform's own bus. */
export type EventDescription = EventKind & { readonly schema: z.ZodObject };

/** Whom an event is for; an account that is creator and advertiser hears of each by itself. */
const EventAccountView = z
  .strictObject({ as: z.enum(['creator', 'advertiser', 'agency', 'platform']), id: z.string() })
  .meta({ id: 'EventAccount' });

const dataOf: ReadonlyMap<string, z.ZodObject> = new Map([
  ...orderEventNames.map((name) => [typeOfOrderEvent(name), OrderEventData] as const),
  ...taskEventNames.map((name) => [typeOfTaskEvent(name), taskEventData[name]] as const),
  [applicationNotChosen, ApplicationNotChosenData],
  [taskRecommended, TaskRecommendedData],
  ...partyEventTypes.map((type) => [type, partyEventData[type]] as const),
  ...withdrawalStatuses.map((status) => [typeOfWithdrawal(status), withdrawalEventData(status)] as const),
  [walletBooked, WalletBookedData],
  [webhookTest, WebhookTestData],
]);

/** `order.submit_work` → `OrderSubmitWorkEvent`, the schema's name in the document. */
const schemaName = (type: string): string => {
  const words = type.split(/[._]/).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${words.join('')}Event`;
};

const describeEvent = (kind: EventKind): EventDescription => {
  const data = dataOf.get(kind.type);
  if (!data) throw new Error(`nothing says what ${kind.type} carries`);
  const schema = z
    .strictObject({
      /** The same in every attempt and in a replay, and equal to the header `webhook-id`. */
      id: EventId,
      type: z.literal(kind.type),
      version: z.literal(kind.version),
      timestamp: Instant,
      account: EventAccountView,
      data,
    })
    .meta({ id: schemaName(kind.type), description: kind.summary });
  return { ...kind, schema };
};

/** Every event that the platform tells of. */
export const eventCatalogue: readonly EventDescription[] = eventKinds.map(describeEvent);
