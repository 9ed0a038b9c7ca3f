import { account } from '../ledger/accounts.ts';
import { assertBalanced, changeOf } from '../ledger/journal.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Command } from './commands.ts';
import { deadlineOf, deadlineOnArrival } from './deadlines.ts';
import type { Effect, Handler } from './effect.ts';
import { isLegal, legalCommands, missedDeadline } from './guards.ts';
import { digestOf, lastOf } from './last-command.ts';
import { type CommandName, moveOf, type Status } from './lifecycle.ts';
import { handlers } from './moves/index.ts';
import type { Decision, Order, OrderEvent } from './order.ts';

/** A command that was carried out before, by the same actor and with the same content: nothing is left to do. */
export type AlreadyDone = { readonly alreadyDone: true; readonly order: Order };

export const isAlreadyDone = (value: unknown): value is AlreadyDone =>
  typeof value === 'object' && value !== null && 'alreadyDone' in value;

/**
 * The one place that knows what a command does to an order. Pure: the same order, command and moment always give
 * the same answer.
 */
export const decide = (order: Order, command: Command, now: Instant): Decision | AlreadyDone | Refusal => {
  if (!isLegal(order, command.type, command.actor.role, now)) {
    return wasGivenBefore(order, command) ? { alreadyDone: true, order } : illegal(order, command, now);
  }
  const missed = missedDeadline(order, command.type, command.actor.role, now);
  if (missed) {
    return refuse('deadline-passed', `The time for this was over at ${missed}.`, { dueAt: missed });
  }
  const handler = handlers[command.type] as Handler<CommandName>;
  const effect = handler(order, command, now);
  return isRefusal(effect) ? effect : carryOut(order, command, effect, now);
};

const contentOf = (command: Command): Pick<OrderEvent, 'reasons' | 'data'> => {
  const { type: _type, actor: _actor, ...rest } = command;
  const { reasons = [], ...data } = rest as { reasons?: OrderEvent['reasons'] };
  return { reasons, data };
};

const nothing: Pick<OrderEvent, 'reasons' | 'data'> = { reasons: [], data: {} };

const wasGivenBefore = ({ last }: Order, command: Command): boolean => {
  if (last.command !== command.type || last.from === undefined) return false;
  if (!moveOf(last.from, command.type)?.by.includes(command.actor.role)) return false;
  const content = digestOf(contentOf(command));
  return content === digestOf(nothing) || (content === last.content && last.actor.id === command.actor.id);
};

const illegal = (order: Order, { type, actor }: Command, now: Instant): Refusal => {
  if (order.dueAt && actor.role === 'clock' && moveOf(order.status, type)?.by.includes('clock')) {
    return refuse('too-early', `The order waits until ${order.dueAt}.`);
  }
  const allowed = legalCommands(order, actor.role, now);
  return refuse(
    'illegal-transition',
    `An order that is ${order.status} does not take ${type} from the ${actor.role}.`,
    { state: order.status, allowed },
  );
};

const carryOut = (order: Order, command: Command, effect: Effect, now: Instant): Decision => {
  const to = effect.to ?? order.status;
  const postings = effect.postings ?? [];
  assertBalanced(postings);
  assertTableKnows(order.status, command.type, effect.to);
  const event: OrderEvent = {
    seq: order.version + 1,
    at: now,
    actor: command.actor,
    command: command.type,
    from: order.status,
    to,
    ...contentOf(command),
  };
  const changed = withoutUndefined({ ...order, ...effect.change });
  const held = order.held + changeOf(account.orderHeld(order.id), postings);
  if (held < 0) throw new Error(`${command.type} would overdraw the order ${order.id}`);
  return { order: evolve({ ...changed, held }, event, effect.dueAt), event, postings };
};

/** The only place that sets an order's status, version and deadline. */
const evolve = (order: Order, event: OrderEvent, dueAt: Effect['dueAt']): Order => {
  if (event.from !== order.status || event.seq !== order.version + 1) {
    throw new Error(
      `event ${event.seq} from ${event.from} does not follow ${order.status} at ${order.version}`,
    );
  }
  const next = event.to === order.status ? stay(order, event) : arrive(order, event);
  const due = dueAt === 'never' ? undefined : (dueAt ?? next.dueAt);
  return withoutUndefined({ ...next, dueAt: due, version: event.seq, last: lastOf(event) });
};

const arrive = (order: Order, { to, at }: OrderEvent): Loose<Order> => ({
  ...order,
  status: to,
  since: at,
  timeouts: 0,
  dueAt: deadlineOnArrival(order.terms, to, at),
  reviewExtended: undefined,
  extensionRequest: undefined,
});

const stay = (order: Order, { actor, at }: OrderEvent): Loose<Order> => {
  if (actor.role !== 'clock') return order;
  const timeouts = order.timeouts + 1;
  return { ...order, timeouts, dueAt: deadlineOf(order.terms, order.status, order.since, timeouts, at) };
};

type Loose<T> = { readonly [K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never) | undefined };

const withoutUndefined = (order: Loose<Order>): Order =>
  Object.fromEntries(Object.entries(order).filter(([, value]) => value !== undefined)) as Order;

const assertTableKnows = (from: Status, command: CommandName, to: Status | undefined): void => {
  const targets = moveOf(from, command)?.to ?? [];
  const known = to === undefined ? targets.length === 0 || targets.includes(from) : targets.includes(to);
  if (!known) throw new Error(`the lifecycle table has no ${command} from ${from} to ${to ?? from}`);
};
