import type { OrderSummary } from '../../domain/notifications/order-notifications.ts';
import { recipientsOfOrderEvent } from '../../domain/notifications/order-recipients.ts';
import type { OrderEvent } from '../../domain/orders/order.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { causeOfOrderEvent, notificationIdOf } from './inbox.ts';

type Parties = Pick<OrderSummary, 'id' | 'creatorId' | 'advertiserId'>;

/** The places of an event in the inboxes of the parties that it notifies. */
export const inboxKeysOf = (order: Parties, event: OrderEvent): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...recipientsOfOrderEvent(event).map(({ role, kind }) => {
      const to = order[`${role}Id`];
      const id = notificationIdOf(causeOfOrderEvent(order.id, event.seq), { at: event.at, kind, to });
      return indexKeys(indexes.orderNotifications(role, to), id);
    }),
  );
