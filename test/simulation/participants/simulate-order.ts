import { listNextActions } from '#shared/domain/orders/next-actions.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { toEpochMs, toInstant } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { readOrder } from '../item-content.ts';
import type { Scheduler } from '../scheduler.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Trace } from '../trace.ts';
import { type Cast, type StepDeps, takeStep } from './take-step.ts';

export type LifeDeps = StepDeps & {
  readonly scheduler: Scheduler;
  readonly table: MemoryTable;
  readonly trace: Trace;
};

/**
 * How likely people give commands that would end or delay nearly every order if they were as likely as the
 * rest.
 */
const actionProbability: Readonly<Record<string, number>> = {
  cancel: 0.02,
  request_cancellation: 0.05,
  grant_cancellation: 0.3,
  decline_invitation: 0.4,
  withdraw_invitation: 0.1,
  withdraw_cancellation: 0.2,
  withdraw_extension: 0.2,
  request_extension: 0.15,
  reject: 0.3,
};

/** An advertiser whose second round of changes did not help often gives up. */
const giveUpProbability = 0.3;

const probabilityOf = (action: string, { rounds }: Order): number =>
  action === 'cancel' && rounds.work >= 2 ? giveUpProbability : (actionProbability[action] ?? 1);

const minutes = 60_000;
const days = 86_400_000;

/** How long the parties wait: seconds or days, until the deadline to the exact millisecond, or past it. */
const pauseFor = ({ random, scheduler }: LifeDeps, { dueAt }: Partial<Pick<Order, 'dueAt'>>): number => {
  const left = dueAt === undefined ? 0 : toEpochMs(dueAt) - scheduler.now();
  const soon = Math.exp(random.between(Math.log(1_000), Math.log(2 * days)));
  if (left <= 0) return soon;
  if (random.chance(0.85)) return Math.min(soon, left * 0.9);
  // A request takes a moment to arrive: some arrive exactly when the clock acts.
  if (random.chance(0.5)) return left - random.between(0, 40);
  if (random.chance(0.5)) return Math.max(0, left + random.between(-2_000, 2_000));
  return left + random.between(1, 30 * minutes);
};

/** An order; none if a restore has lost it. */
const orderIn = (table: MemoryTable, orderId: string): Order | undefined =>
  readOrder(table.get(keys.order(orderId)));

/** An actor takes a next action of the order, sometimes two actors at once. */
const takeOfferedAction = async (deps: LifeDeps, cast: Cast, order: Order): Promise<void> => {
  const { random, scheduler, trace } = deps;
  const now = toInstant(scheduler.now());
  const offered = listNextActions(order, now).filter(({ action }) =>
    random.chance(probabilityOf(action, order)),
  );
  const chosen = random.sample(offered, random.chance(0.12) ? 2 : 1);
  await Promise.all(
    chosen.map(async (action) => {
      const outcome = await takeStep(deps, cast, order, action, now);
      trace.note('step', outcome, order.id);
    }),
  );
};

/** Puts an order on hold, or releases it. A hold with an end may end by the clock. */
const changeHold = async (deps: LifeDeps, { operator }: Cast, { id, hold }: Order): Promise<void> => {
  const { random, requests, scheduler, trace } = deps;
  const path = `/operations/orders/${id}/hold`;
  const reasons = [{ code: 'reported', message: 'We examine a report.' }];
  const end = { until: toInstant(scheduler.now() + random.between(60 * minutes, 20 * days)) };
  const answer = hold
    ? await requests.send(operator, 'delete', path)
    : await requests.send(operator, 'put', path, { reasons, ...(random.chance(0.5) && end) });
  trace.note('step', `${hold ? 'release' : 'hold'} by the operator: ${answer?.status ?? 'no answer'}`, id);
};

/** More steps than any order takes; an order that takes more is in a loop. */
const maxSteps = 400;

/** One step of an order, after a pause. Nothing if a restore has lost the order. */
const takeNextStep = async (deps: LifeDeps, cast: Cast, seen: Order): Promise<void> => {
  const { random, scheduler, table } = deps;
  await scheduler.sleep(pauseFor(deps, seen.hold ? {} : seen));
  const present = orderIn(table, seen.id);
  if (!present) return;
  const { dueAt, hold } = present;
  if (dueAt && random.chance(hold ? 0.2 : 0.01)) await changeHold(deps, cast, present);
  // Sometimes an actor uses what was read before the pause.
  await takeOfferedAction(deps, cast, random.chance(0.15) ? seen : (orderIn(table, seen.id) ?? seen));
};

/** The parties of an order and staff act on it until it has ended, and sometimes rate each other. */
export const simulateOrder = async (deps: LifeDeps, cast: Cast, orderId: string): Promise<void> => {
  for (let steps = 0; steps < maxSteps; steps += 1) {
    const seen = orderIn(deps.table, orderId);
    if (!seen || (seen.dueAt === undefined && deps.random.chance(0.6))) return;
    await takeNextStep(deps, cast, seen);
  }
  throw new Error(`${orderId} does not end`);
};
