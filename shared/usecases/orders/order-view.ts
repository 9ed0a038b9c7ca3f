import { money } from '../../domain/money.ts';
import type { Order, OrderEvent } from '../../domain/order/order.ts';
import { nextActions, onTimeout } from '../../domain/order/outlook.ts';
import { splitOf } from '../../domain/order/split.ts';
import type { Instant } from '../../domain/time.ts';

/** An order as its parties read it: where it stands, what may happen next, and what the clock will do. */
export const viewOfOrder = (order: Order, now: Instant) => {
  const { terms, denial } = order;
  const { price } = terms;
  const { fee, creator } = splitOf(order, money(order.award ?? price.amount, price.currency));
  const clocks = onTimeout(order);
  return {
    id: order.id,
    taskId: order.taskId,
    title: order.title,
    creatorId: order.creatorId,
    advertiserId: order.advertiserId,
    status: order.status,
    since: order.since,
    createdAt: order.createdAt,
    price,
    fee,
    net: creator,
    nextActions: nextActions(order, now),
    ...(order.dueAt && { dueAt: order.dueAt }),
    timeZone: terms.timeZone,
    ...(clocks && { onTimeout: clocks }),
    processVersion: terms.processVersion,
    requirements: terms.requirements,
    submitBefore: terms.submitBefore,
    publishWindow: terms.publishWindow,
    rounds: { ...order.rounds, allowed: terms.revisionRounds },
    reasons: denial?.reasons ?? order.last.reasons,
    ...(order.deliverable && { deliverable: shown(order.deliverable) }),
    ...(order.publication && { publication: order.publication }),
  };
};

const shown = (deliverable: NonNullable<Order['deliverable']>) => ({
  ...deliverable,
  files: deliverable.files.map(({ objectVersion: _inside, ...file }) => file),
});

/** An event as the timeline shows it. Accounts of the platform's people stay inside. */
export const viewOfEvent = ({ actor, data, ...event }: OrderEvent) => ({
  ...event,
  data: withoutVersions(data),
  actor: actor.role === 'creator' || actor.role === 'advertiser' ? actor : { role: actor.role },
});

/** The bucket's versions of handed-in files stay inside, wherever a command brought them. */
const withoutVersions = (data: OrderEvent['data']): OrderEvent['data'] =>
  JSON.parse(JSON.stringify(data, (name, value: unknown) => (name === 'objectVersion' ? undefined : value)));
