import type { OrderSummary } from '../../domain/notifications/order-notifications.ts';
import type { Decision, Order } from '../../domain/orders/order.ts';
import { isNew, put, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { inboxKeysOf } from '../notifications/inbox-keys.ts';
import { idEndKeys } from '../search/search-store.ts';
import { toWorkflowInput, type WorkflowInput } from './workflow-input.ts';

/** What subscribers of an event need to know of its order. */
const toOrderSummary = ({
  id,
  taskId,
  title,
  creatorId,
  advertiserId,
  dueAt,
  hold,
}: Order): OrderSummary => ({
  id,
  taskId,
  title,
  creatorId,
  advertiserId,
  ...(dueAt && !hold && { dueAt }),
});

type EventContext = Pick<WorkflowInput, 'withdrawsFor'> & {
  readonly taskToken?: string;
  readonly handsTo?: string;
  /** The revision of the wait that the command passed, if it was stored. */
  readonly passedWait?: number;
  readonly isNewOrder?: true;
};

/** The place of an order in the list of all orders, and that by the end of its id. Its first event has it, because an event never changes. */
const orderPlaceOf = ({
  id,
  createdAt,
}: Pick<Order, 'id' | 'createdAt'>): Readonly<Record<string, string>> => ({
  ...indexKeys(indexes.allOrders(), `${createdAt}#${id}`),
  ...idEndKeys('order', id),
});

/**
 * Whether the event of a decision publishes the journal entry, too, which saves the entry's invocation. An agency does
 * not receive the events of orders, so its entries are published separately.
 */
export const publishesEntry = ({ order, postings }: Decision): boolean =>
  postings.length > 0 && order.terms.agency === undefined;

/** The events of a decision. The first one takes over the workflow's token, or tells which wait was passed. */
export const eventWrites = (
  decision: Decision,
  { taskToken, handsTo, passedWait, withdrawsFor, isNewOrder }: EventContext,
): readonly Write[] => {
  const { order, event, followUp } = decision;
  const { checkAt: _derived, ...news } = toWorkflowInput(order, withdrawsFor);
  const common = { news, parties: toOrderSummary(order) };
  const first = {
    ...keys.orderEvent(order.id, event.seq),
    ...(taskToken && { taskToken, ...(handsTo && { handsTo }) }),
    ...(passedWait && { passedWait }),
    ...(isNewOrder && orderPlaceOf(order)),
    ...inboxKeysOf(order, event),
    isFollowUp: false,
    ...toDocument({
      event,
      ...(followUp && { followUp }),
      ...common,
      ...(publishesEntry(decision) && { hasEntry: true }),
      hasInboxKeys: true,
    }),
  };
  const second = followUp && {
    ...keys.orderEvent(order.id, followUp.seq),
    ...inboxKeysOf(order, followUp),
    // The stream's filters read it: the first event contains this one.
    isFollowUp: true,
    ...toDocument({ event: followUp, ...common }),
  };
  return [put(first, isNew), ...(second ? [put(second, isNew)] : [])];
};
