import { account } from '../ledger/accounts.ts';
import { assertBalanced, changeOf } from '../ledger/journal.ts';
import { describeRatingRefusal } from '../ratings/ratings.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';
import { handlers } from './command-handlers/index.ts';
import type { Command } from './commands.ts';
import { deadlineOnArrival, endOfWait, timerOf, waitOf } from './deadlines.ts';
import { fillReasons } from './default-reasons.ts';
import { pastDueDates } from './due-dates.ts';
import type { Effect, Handler } from './effect.ts';
import { findMissedDeadline, isLegal, listLegalCommands } from './guards.ts';
import { isReleased } from './hold.ts';
import { digestOfContent, toLastCommand } from './last-command.ts';
import { type CommandName, type Status, stageOf, transitionOf } from './lifecycle.ts';
import { remainingRequests } from './open-requests.ts';
import type { Decision, Order, OrderEvent } from './order.ts';
import { type Process, processOf } from './process.ts';
import { nextReminder } from './reminders.ts';
import { isParty } from './stage.ts';

/** The same actor already sent this command with the same content. */
export type AlreadyDone = { readonly alreadyDone: true; readonly order: Order };

export const isAlreadyDone = (value: unknown): value is AlreadyDone =>
  typeof value === 'object' && value !== null && 'alreadyDone' in value;

/** Decides what a command does to an order, by the process of the order. No other function changes an order. */
export const decide = (
  order: Order,
  command: Command,
  now: Instant,
  process: Process = processOf(order.terms),
): Decision | AlreadyDone | Refusal => {
  const isLegalNow = isLegal(order, command.type, command.actor.role, now, process);
  // A hold can be changed, so it is legal while it lasts.
  if (!isLegalNow || order.hold) {
    if (changesNothing(order, command, process)) return { alreadyDone: true, order };
    if (!isLegalNow) return refuseIllegalCommand(order, command, now, process);
  }
  const missedAt = findMissedDeadline(order, command.type, command.actor.role, now, process);
  if (missedAt) {
    return refuse('deadline-passed', `The deadline was ${missedAt}.`, { dueAt: missedAt });
  }
  const handler = handlers[command.type] as Handler<CommandName>;
  const effect = handler(order, command, now, process);
  if (isRefusal(effect)) return effect;
  return addFollowUp(order, applyEffect(order, command, effect, now, process), now, process);
};

/**
 * Gives the command that the platform gives when an order enters its state. The order keeps the first command as its
 * last one, so that a repeat of it is recognized.
 */
const addFollowUp = (before: Order, decision: Decision, now: Instant, process: Process): Decision => {
  const { order, postings } = decision;
  const type = stageOf(order.status, process.lifecycle).onEntry as CommandName | undefined;
  if (!type || order.status === before.status) return decision;
  const command = { type, actor: { role: 'system' } } as Command;
  const effect = (handlers[type] as Handler<CommandName>)(order, command, now, process);
  if (isRefusal(effect)) throw new Error(`${type} was refused on entry to ${order.status}: ${effect.detail}`);
  const next = applyEffect(order, command, effect, now, process);
  return {
    ...decision,
    order: { ...next.order, last: order.last },
    followUp: next.event,
    postings: [...postings, ...next.postings],
  };
};

const contentOf = (command: Command): Pick<OrderEvent, 'reasons' | 'data'> => {
  const { type: _type, actor: _actor, ...rest } = command;
  const { reasons = [], ...data } = rest as { reasons?: OrderEvent['reasons'] };
  return { reasons, data };
};

const changesNothing = (order: Order, command: Command, process: Process): boolean =>
  isReleased(order, command.type, command.actor.role) || isRepeatedCommand(order, command, process);

const emptyContent: Pick<OrderEvent, 'reasons' | 'data'> = { reasons: [], data: {} };

const isRepeatedCommand = (order: Order, command: Command, { lifecycle }: Process): boolean => {
  const { last } = order;
  if (last.command !== command.type || last.from === undefined) return false;
  if (!transitionOf(last.from, command.type, lifecycle)?.by.includes(command.actor.role)) return false;
  const commandContent = contentOf(command);
  if (digestOfContent(commandContent) === digestOfContent(emptyContent)) return true;
  const content = digestOfContent({
    ...commandContent,
    reasons: fillReasons(commandContent.reasons, command.type, order),
  });
  return content === last.content && last.actor.id === command.actor.id;
};

/** The refusal of an illegal command, with the legal commands of the actor. */
export const refuseIllegalCommand = (
  order: Order,
  { type, actor }: Pick<Command, 'type' | 'actor'>,
  now: Instant,
  process: Process = processOf(order.terms),
): Refusal => {
  if (order.hold && type !== 'release') {
    const detail = `The order is on hold since ${order.hold.at}. Nothing moves until an operator releases it.`;
    return refuse('illegal-transition', detail, { state: order.status, allowed: [] });
  }
  const isClockCommand = transitionOf(order.status, type, process.lifecycle)?.by.includes('clock');
  if (order.dueAt && actor.role === 'clock' && isClockCommand) {
    return refuse('too-early', `The order waits until ${order.dueAt}.`);
  }
  const allowed = listLegalCommands(order, actor.role, now, process);
  const isRating = type === 'rate' || type === 'correct_rating';
  const rated =
    isRating && isParty(actor.role) && transitionOf(order.status, type, process.lifecycle)
      ? describeRatingRefusal(order, type, actor.role)
      : undefined;
  if (rated) return refuse('conflict', rated);
  return refuse(
    'illegal-transition',
    `The ${actor.role} cannot send ${type} to an order that is ${order.status}.`,
    { state: order.status, allowed },
  );
};

const applyEffect = (
  order: Order,
  command: Command,
  effect: Effect,
  now: Instant,
  process: Process,
): Decision => {
  const to = effect.to ?? order.status;
  const postings = effect.postings ?? [];
  assertBalanced(postings);
  assertTransitionExists(process, order.status, command.type, effect.to);
  const { reasons, data } = contentOf(command);
  const event: OrderEvent = {
    seq: order.version + 1,
    at: now,
    actor: command.actor,
    command: command.type,
    from: order.status,
    to,
    reasons: fillReasons(reasons, command.type, order),
    data,
  };
  const past = to === order.status ? {} : pastDueDates(order, process);
  const changed = { ...order, ...effect.change, ...past } as Order;
  const held = order.held + changeOf(account.orderHeld(order.id), postings);
  if (held < 0) throw new Error(`${command.type} overdraws the account of the order ${order.id}`);
  const evolved = evolve({ ...changed, held }, event, effect.dueAt, process);
  const requests = remainingRequests(order, evolved, event, process);
  return { order: removeUndefined({ ...evolved, ...requests }), event, postings };
};

/** The only place that sets an order's status, version, deadline and reminder. */
const evolve = (order: Order, event: OrderEvent, dueAt: Effect['dueAt'], process: Process): Order => {
  const next =
    event.to === order.status ? stayInStatus(order, event, process) : enterStatus(order, event, process);
  const due = dueAt === 'never' ? undefined : (dueAt ?? next.dueAt);
  const decided = { ...next, dueAt: due, version: event.seq, last: toLastCommand(event) } as Order;
  return { ...decided, remindAt: nextReminder(decided, event.at, process) } as Order;
};

const enterStatus = (
  order: Order,
  { to, at, reasons }: OrderEvent,
  process: Process,
): WithUndefined<Order> => ({
  ...order,
  status: to,
  since: at,
  timeouts: 0,
  because: reasons.length > 0 ? reasons : undefined,
  dueAt: deadlineOnArrival(order, to, at, process),
  reviewExtended: undefined,
});

const stayInStatus = (
  order: Order,
  { actor, command, at }: OrderEvent,
  process: Process,
): WithUndefined<Order> => {
  // A reminder, and the end of a request, leave the time limit of the state as it is.
  if (actor.role !== 'clock' || command !== timerOf(order, process)?.command) return order;
  const wait = waitOf(order, process);
  const timeouts = order.timeouts + 1;
  return { ...order, timeouts, dueAt: endOfWait(order, wait, wait.since, timeouts, at) };
};

type WithUndefined<T> = {
  readonly [K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never) | undefined;
};

const removeUndefined = (order: WithUndefined<Order>): Order => {
  const isComplete = Object.values(order).every((value) => value !== undefined);
  return (
    isComplete ? order : Object.fromEntries(Object.entries(order).filter(([, value]) => value !== undefined))
  ) as Order;
};

const assertTransitionExists = (
  { lifecycle }: Process,
  from: Status,
  command: CommandName,
  to: Status | undefined,
): void => {
  if (to === from && stageOf(from, lifecycle).onEntry === command) return;
  const targets = transitionOf(from, command, lifecycle)?.to ?? [];
  const isKnown = to === undefined ? targets.length === 0 || targets.includes(from) : targets.includes(to);
  if (!isKnown) throw new Error(`the lifecycle table has no ${command} from ${from} to ${to ?? from}`);
};
