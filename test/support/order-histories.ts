import type { Posting } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';
import type { Command } from '#shared/domain/orders/commands.ts';
import {
  createOrder,
  createInvitedOrder as inviteCreator,
  type OrderDraft,
} from '#shared/domain/orders/create-order.ts';
import { timerOf } from '#shared/domain/orders/deadlines.ts';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import {
  type CommandName,
  type Stages,
  type Status,
  stageOf,
  statuses,
  transitionOf,
} from '#shared/domain/orders/lifecycle.ts';
import type { Actor, Decision, Order, OrderEvent } from '#shared/domain/orders/order.ts';
import { currentProcess, defaultTimers, processOf } from '#shared/domain/orders/process.ts';
import { defaultReminders } from '#shared/domain/orders/reminders.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import type { Terms } from '#shared/domain/orders/terms.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import { addDuration, type Duration, type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';
import { type Payload, payloads } from './command-payloads.ts';

export const creator = { role: 'creator', id: 'crt_1' } as const;
export const advertiser = { role: 'advertiser', id: 'adv_1' } as const;
export const reviewer = { role: 'reviewer', id: 'rev_1' } as const;
export const otherReviewer = { role: 'reviewer', id: 'rev_2' } as const;
export const operator = { role: 'operator', id: 'opr_1' } as const;
export const system = { role: 'system' } as const;
export const clock = { role: 'clock' } as const;

/** The actor of each role unless a test names another. */
export const actors = { creator, advertiser, reviewer, operator, system, clock } as const;

export const startTime: Instant = '2026-11-02T01:00:00.000Z';

export const price = money(120_000, 'CNY');

/** The terms of a task without a script, 5 % fee, three weeks to make the work and forty days to publish it. */
export const createTerms = (change: Partial<Terms> = {}): Terms => ({
  price,
  feeBasisPoints: 500,
  processVersion: currentProcess.version,
  timers: defaultTimers,
  reminders: defaultReminders,
  revisionRounds: 2,
  script: false,
  requirements: { minSeconds: 10, maxSeconds: 60, mustInclude: [], hashtags: ['#stars'] },
  platform: 'douyin',
  submitBefore: addDuration(startTime, 'P21D'),
  publishWindow: { from: startTime, to: addDuration(startTime, 'P40D') },
  timeZone: 'Asia/Shanghai',
  ...change,
});

export const createOrderDraft = (terms: Partial<Terms> = {}): OrderDraft => ({
  id: 'ord_1',
  taskId: 'tsk_1',
  title: 'A lamp in thirty seconds',
  creatorId: creator.id,
  advertiserId: advertiser.id,
  terms: createTerms(terms),
});

/** An order and its history: every event and posting since it was made, and what the last command moved. */
export type OrderHistory = {
  readonly order: Order;
  readonly now: Instant;
  readonly events: readonly OrderEvent[];
  readonly postings: readonly Posting[];
  /** What the last command changed, in minor units by account. */
  readonly balanceChanges: Readonly<Record<string, number>>;
};

/** What postings change in each account, in minor units. */
export const sumByAccount = (postings: readonly Posting[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { account, amount } of postings) sums[account] = (sums[account] ?? 0) + amount;
  return sums;
};

/** The journey after a decision. */
export const extendJourney = (
  before: OrderHistory | undefined,
  { order, event, followUp, postings }: Decision,
): OrderHistory => ({
  order,
  now: event.at,
  events: [...(before?.events ?? []), event, ...(followUp ? [followUp] : [])],
  postings: [...(before?.postings ?? []), ...postings],
  balanceChanges: sumByAccount(postings),
});

export const createClaimedOrder = (terms: Partial<Terms> = {}): OrderHistory =>
  extendJourney(undefined, createOrder(createOrderDraft(terms), creator, startTime));

export const createInvitedOrder = (terms: Partial<Terms> = {}): OrderHistory =>
  extendJourney(undefined, inviteCreator(createOrderDraft(terms), advertiser, startTime));

/** How a command is given, where it matters: by whom, at what time, and with what content. */
export type CommandOptions<C extends CommandName> = {
  readonly by?: Actor;
  readonly at?: Instant;
  readonly with?: Partial<Payload<C>>;
};

/** The lifecycle table of an order. */
export const lifecycleOf = ({ terms }: Order): Stages => processOf(terms).lifecycle;

const actorFor = (order: Order, type: CommandName): Actor => {
  const [role] = transitionOf(order.status, type, lifecycleOf(order))?.by ?? [];
  if (!role) throw new Error(`say who gives ${type} to an order that is ${order.status}`);
  return actorForRole(role, type);
};

/** The actor of a role; another reviewer than usual decides appeals. */
export const actorForRole = (role: ActorRole, type: CommandName): Actor =>
  role === 'reviewer' && (type === 'uphold' || type === 'overturn') ? otherReviewer : actors[role];

/** The order's deadline; a missing one is an error. */
export const requireDueAt = ({ order }: Pick<OrderHistory, 'order'>): Instant => {
  if (!order.dueAt) throw new Error(`an order that is ${order.status} has no deadline here`);
  return order.dueAt;
};

export const addMillisecond = (at: Instant): Instant => toInstant(toEpochMs(at) + 1);

/** People and machines act a minute after the last event, the clock a millisecond after its moment. */
const chooseTime = ({ order, now }: OrderHistory, { role }: Actor, type: CommandName): Instant => {
  const due =
    (type === 'remind' && order.remindAt) ||
    (type === 'lapse_cancellation' && order.cancellationRequest?.until) ||
    order.dueAt;
  return role === 'clock' && due ? addMillisecond(due) : addDuration(now, 'PT1M');
};

/** A command with the default content for this order, and the changes of the test. */
export const commandFor = <C extends CommandName>(
  { order }: Pick<OrderHistory, 'order'>,
  type: C,
  at: Instant,
  options: CommandOptions<C> = {},
): Command => {
  const defaultPayload = (payloads[type] as ((order: Order, now: Instant) => object) | undefined)?.(
    order,
    at,
  );
  const actor = options.by ?? actorFor(order, type);
  return { type, actor, ...defaultPayload, ...options.with } as unknown as Command;
};

/** The result of `decide` for a command with the default content or the test's. */
export const decideCommand = <C extends CommandName>(
  journey: OrderHistory,
  type: C,
  options: CommandOptions<C> = {},
): ReturnType<typeof decide> => {
  const at = options.at ?? chooseTime(journey, options.by ?? actorFor(journey.order, type), type);
  const answer = decide(journey.order, commandFor(journey, type, at, options), at);
  // Nearly every test of a refusal passes here, so that no refusal lacks words.
  if (isRefusal(answer) && answer.detail === '') throw new Error(`${type} was refused without a reason`);
  return answer;
};

/** The journey after a command that must be accepted. */
export const runCommand = <C extends CommandName>(
  journey: OrderHistory,
  type: C,
  options: CommandOptions<C> = {},
): OrderHistory => {
  const answer = decideCommand(journey, type, options);
  if (isRefusal(answer)) throw new Error(`${type} was refused: ${answer.slug}, ${answer.detail}`);
  if (isAlreadyDone(answer)) throw new Error(`${type} was answered as already done`);
  return extendJourney(journey, answer);
};

/** The refusal of a command that must not be accepted. */
export const getRefusal = <C extends CommandName>(
  journey: OrderHistory,
  type: C,
  options: CommandOptions<C> = {},
): Refusal => {
  const answer = decideCommand(journey, type, options);
  if (!isRefusal(answer)) throw new Error(`${type} was not refused in ${journey.order.status}`);
  return answer;
};

/** Gives the clock's next reminder as soon as possible. */
export const applyReminder = (journey: OrderHistory): OrderHistory =>
  runCommand(journey, 'remind', { by: clock });

/** Gives the clock's command of the running time limit as soon as possible. */
export const applyTimeout = (journey: OrderHistory): OrderHistory => {
  const timer = timerOf(journey.order);
  if (!timer) throw new Error(`no limit runs in ${journey.order.status}`);
  return runCommand(journey, timer.command as CommandName, { by: clock });
};

/** The same order with the next command this much later. */
export const advanceTime = (journey: OrderHistory, duration: Duration): OrderHistory => ({
  ...journey,
  now: addDuration(journey.now, duration),
});

/** The variants of a command: a publication counts at once, or is checked first. */
const listVariants = (type: CommandName): readonly object[] =>
  type === 'publish' ? [{}, { check: 'machine' }, { check: 'people' }] : [{}];

/** Every journey with one more accepted command, from the table's cells with the default content. */
const listNextJourneys = (journey: OrderHistory): readonly OrderHistory[] =>
  Object.entries(stageOf(journey.order.status, lifecycleOf(journey.order)).transitions).flatMap(
    ([name, { by }]) =>
      by.flatMap((role) => {
        const type = name as CommandName;
        return listVariants(type).flatMap((variant) => {
          const answer = decideCommand(journey, type, { by: actorForRole(role, type), with: variant });
          return isRefusal(answer) || isAlreadyDone(answer) ? [] : [extendJourney(journey, answer)];
        });
      }),
  );

/** Breadth first over real commands: one shortest journey to each kind of order, by `kindOf`. */
export function* explore(
  starts: readonly OrderHistory[],
  kindOf: (journey: OrderHistory) => string,
): Generator<OrderHistory> {
  const seen = new Set<string>();
  const queue = [...starts];
  for (const journey of queue) {
    const kind = kindOf(journey);
    if (seen.has(kind)) continue;
    seen.add(kind);
    yield journey;
    queue.push(...listNextJourneys(journey));
  }
}

const journeysByKey = new Map<string, OrderHistory>();

/** Forgets the orders of earlier tests, which were made by other code than the present one. */
export const forgetOrders = (): void => journeysByKey.clear();

/** Orders have fewer kinds than this, by far. A wrong rule can make them endless. */
const maxKinds = 2_000;

/** An order in the given state, reached by the shortest sequence of accepted commands. */
export const createOrderIn = (status: Status, given: Partial<Terms> = {}): OrderHistory => {
  // Version 1 alone has some states.
  const terms = Object.hasOwn(currentProcess.lifecycle, status) ? given : { processVersion: '1', ...given };
  const key = JSON.stringify([status, terms]);
  const cached = journeysByKey.get(key);
  if (cached) return cached;
  const starts = [
    createClaimedOrder(terms),
    createClaimedOrder({ script: true, ...terms }),
    createInvitedOrder(terms),
  ];
  const kindOf = ({ order }: OrderHistory) => {
    const { timers } = stageOf(order.status, lifecycleOf(order));
    return JSON.stringify([order.status, order.rounds, Math.min(order.timeouts, timers.length)]);
  };
  let visited = 0;
  for (const journey of explore(starts, kindOf)) {
    visited += 1;
    if (visited > maxKinds) throw new Error(`orders have more than ${maxKinds} kinds before ${status}`);
    if (journey.order.status !== status) continue;
    journeysByKey.set(key, journey);
    return journey;
  }
  throw new Error(`no command leads to ${status}; the states are ${statuses.join(', ')}`);
};
