import { account } from '../ledger/accounts.ts';
import { assertBalanced, changeOf } from '../ledger/journal.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Command } from './commands.ts';
import { deadlineOnArrival, endOfWait, waitOf } from './deadlines.ts';
import type { Effect, Handler } from './effect.ts';
import { isLegal, legalCommands, missedDeadline } from './guards.ts';
import { digestOf, lastOf } from './last-command.ts';
import { type CommandName, moveOf, type Status } from './lifecycle.ts';
import { handlers } from './moves/index.ts';
import type { Decision, Order, OrderEvent } from './order.ts';
import { type Process, processOf } from './process.ts';
import { nextReminder } from './reminders.ts';
import { reasonsOr } from './unspoken-reasons.ts';

/** A command that was carried out before, by the same actor and with the same content: nothing is left to do. */
export type AlreadyDone = { readonly alreadyDone: true; readonly order: Order };

export const isAlreadyDone = (value: unknown): value is AlreadyDone =>
  typeof value === 'object' && value !== null && 'alreadyDone' in value;

/**
 * The one place that knows what a command does to an order, by the process that the order began with. Pure: the same
 * order, command and moment always give the same answer.
 */
export const decide = (
  order: Order,
  command: Command,
  now: Instant,
  process: Process = processOf(order.terms),
): Decision | AlreadyDone | Refusal => {
  if (!isLegal(order, command.type, command.actor.role, now, process)) {
    return wasGivenBefore(order, command, process)
      ? { alreadyDone: true, order }
      : refuseIllegal(order, command, now, process);
  }
  const missed = missedDeadline(order, command.type, command.actor.role, now, process);
  if (missed) {
    return refuse('deadline-passed', `The time for this was over at ${missed}.`, { dueAt: missed });
  }
  const handler = handlers[command.type] as Handler<CommandName>;
  const effect = handler(order, command, now, process);
  return isRefusal(effect) ? effect : carryOut(order, command, effect, now, process);
};

const contentOf = (command: Command): Pick<OrderEvent, 'reasons' | 'data'> => {
  const { type: _type, actor: _actor, ...rest } = command;
  const { reasons = [], ...data } = rest as { reasons?: OrderEvent['reasons'] };
  return { reasons, data };
};

const nothing: Pick<OrderEvent, 'reasons' | 'data'> = { reasons: [], data: {} };

const wasGivenBefore = (order: Order, command: Command, { lifecycle }: Process): boolean => {
  const { last } = order;
  if (last.command !== command.type || last.from === undefined) return false;
  if (!moveOf(last.from, command.type, lifecycle)?.by.includes(command.actor.role)) return false;
  const given = contentOf(command);
  if (digestOf(given) === digestOf(nothing)) return true;
  const content = digestOf({ ...given, reasons: reasonsOr(given.reasons, command.type, order) });
  return content === last.content && last.actor.id === command.actor.id;
};

/** The refusal of a command that an order does not take from its actor now, with what it takes instead. */
export const refuseIllegal = (
  order: Order,
  { type, actor }: Pick<Command, 'type' | 'actor'>,
  now: Instant,
  process: Process = processOf(order.terms),
): Refusal => {
  const clocks = moveOf(order.status, type, process.lifecycle)?.by.includes('clock');
  if (order.dueAt && actor.role === 'clock' && clocks) {
    return refuse('too-early', `The order waits until ${order.dueAt}.`);
  }
  const allowed = legalCommands(order, actor.role, now, process);
  return refuse(
    'illegal-transition',
    `An order that is ${order.status} does not take ${type} from the ${actor.role}.`,
    { state: order.status, allowed },
  );
};

const carryOut = (
  order: Order,
  command: Command,
  effect: Effect,
  now: Instant,
  process: Process,
): Decision => {
  const to = effect.to ?? order.status;
  const postings = effect.postings ?? [];
  assertBalanced(postings);
  assertTableKnows(process, order.status, command.type, effect.to);
  const { reasons, data } = contentOf(command);
  const event: OrderEvent = {
    seq: order.version + 1,
    at: now,
    actor: command.actor,
    command: command.type,
    from: order.status,
    to,
    reasons: reasonsOr(reasons, command.type, order),
    data,
  };
  const changed = withoutUndefined({ ...order, ...effect.change });
  const held = order.held + changeOf(account.orderHeld(order.id), postings);
  if (held < 0) throw new Error(`${command.type} would overdraw the order ${order.id}`);
  return { order: evolve({ ...changed, held }, event, effect.dueAt, process), event, postings };
};

/** The only place that sets an order's status, version, deadline and reminder. */
const evolve = (order: Order, event: OrderEvent, dueAt: Effect['dueAt'], process: Process): Order => {
  if (event.from !== order.status || event.seq !== order.version + 1) {
    throw new Error(
      `event ${event.seq} from ${event.from} does not follow ${order.status} at ${order.version}`,
    );
  }
  const next = event.to === order.status ? stay(order, event, process) : arrive(order, event, process);
  const due = dueAt === 'never' ? undefined : (dueAt ?? next.dueAt);
  const decided = withoutUndefined({ ...next, dueAt: due, version: event.seq, last: lastOf(event) });
  return withoutUndefined({ ...decided, remindAt: nextReminder(decided, event.at, process) });
};

const arrive = (order: Order, { to, at, reasons }: OrderEvent, process: Process): Loose<Order> => ({
  ...order,
  status: to,
  since: at,
  timeouts: 0,
  because: reasons.length > 0 ? reasons : undefined,
  dueAt: deadlineOnArrival(order.terms, to, at, process),
  reviewExtended: undefined,
  extensionRequest: undefined,
  // What can no longer be agreed to is no longer asked for.
  cancellationRequest: moveOf(to, 'grant_cancellation', process.lifecycle)
    ? order.cancellationRequest
    : undefined,
});

const stay = (order: Order, { actor, command, at }: OrderEvent, process: Process): Loose<Order> => {
  if (actor.role !== 'clock' || command === 'remind') return order;
  const wait = waitOf(order, process);
  const timeouts = order.timeouts + 1;
  return { ...order, timeouts, dueAt: endOfWait(order.terms, wait, wait.since, timeouts, at) };
};

type Loose<T> = { readonly [K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never) | undefined };

const withoutUndefined = (order: Loose<Order>): Order =>
  Object.fromEntries(Object.entries(order).filter(([, value]) => value !== undefined)) as Order;

const assertTableKnows = (
  { lifecycle }: Process,
  from: Status,
  command: CommandName,
  to: Status | undefined,
): void => {
  const targets = moveOf(from, command, lifecycle)?.to ?? [];
  const known = to === undefined ? targets.length === 0 || targets.includes(from) : targets.includes(to);
  if (!known) throw new Error(`the lifecycle table has no ${command} from ${from} to ${to ?? from}`);
};
