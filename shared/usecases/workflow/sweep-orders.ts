import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { isUnderstood } from '../../domain/orders/process.ts';
import { wakeAtOf } from '../../domain/orders/reminders.ts';
import { addDuration, type Instant, subtractDuration } from '../../domain/time.ts';
import { commit } from '../../store/commit.ts';
import { toDueItem } from '../../store/due.ts';
import { indexes } from '../../store/indexes.ts';
import { keys, shards } from '../../store/keys.ts';
import { tolerance } from '../../store/orders/order-checks.ts';
import {
  findOrder,
  isOpenOrder,
  nextCheckAt,
  type OrderRecord,
  toOrderRecord,
} from '../../store/orders/order-store.ts';
import { endOrderChecksWrite, findLastToken } from '../../store/orders/order-wait-store.ts';
import { toWorkflowInput } from '../../store/orders/workflow-input.ts';
import { getItems } from '../../store/table.ts';
import { type DueKind, defineDue, type Handled, sweepDue, toDueWork } from '../sweep-due.ts';
import { applySystemCommand } from './apply-system-command.ts';
import { endWait } from './end-wait.ts';
import { type RestartDeps, readExecutionName, restartExecution } from './restart-execution.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'> & RestartDeps;

/**
 * `found`: the order and its execution disagree, or a machine's step is slow. `repaired`: set right.
 * `failed`: could not be checked.
 */
export type OrderSweepCounts = { readonly found: number; readonly repaired: number; readonly failed: number };

/** Maximum orders of a shard that are listed at once. */
const maxPerShard = 25;

/** A run ends before the next one begins. */
const maxRunDuration = 'PT50S';

/** When to check a slow order again, and one whose status only a later release knows. */
const recheckInterval = 'PT5M';

/**
 * Finds orders whose execution should have acted more than a minute ago, and repairs them. The causes: no
 * wait was registered after a change, a timer did not fire, or the execution failed.
 */
export const sweepOrders = async (deps: SweepDeps): Promise<OrderSweepCounts> => {
  const outcomes = await sweepDue(deps, [dueOrders(deps), failedExecutions(deps)], maxRunDuration);
  const numberOf = (...counted: readonly string[]) =>
    outcomes.filter((each) => counted.includes(each)).length;
  const found = outcomes.length - numberOf('agreed', 'skipped');
  const counts = { found, repaired: numberOf('repaired'), failed: numberOf('failed', 'unreadable') };
  if (counts.repaired + counts.failed > 0) {
    log('warn', 'orders and their executions disagreed', counts);
    countMetric('OrdersRepaired', counts.repaired + counts.failed, deps.now());
  }
  return counts;
};

type Outcome = 'repaired' | 'slow' | 'agreed';

const dueOrders = (deps: SweepDeps): DueKind<Outcome> =>
  defineDue(deps.table, {
    ranges: (now) => shards.map((shard) => indexes.ordersToCheck(shard, now)),
    read: toOrderRecord,
    limit: maxPerShard,
    handle: (record) => repairOrder(deps, record),
  });

/**
 * Maximum age of failed executions to check: longer than an outage, because each sweep lists them. An order
 * whose execution failed earlier is checked after its next timer.
 */
const maxFailedAge = 'PT6H';

/**
 * Running orders whose last execution has failed. Most of them wait for a person, so that their next check is
 * far away. One that was restarted already is left out.
 */
const failedExecutions =
  (deps: SweepDeps): DueKind<Outcome> =>
  async (now) => {
    try {
      const names = await deps.executions.listFailed(deps.orderMachine, subtractDuration(now, maxFailedAge));
      const last = new Map<string, number>();
      for (const { id, number } of names.map(readExecutionName))
        last.set(id, Math.max(number, last.get(id) ?? 0));
      const items = await getItems(deps.table, [...last.keys()].map(keys.order));
      const work = items.flatMap((item) => {
        const due = toDueItem(deps.table, item, toOrderRecord);
        const { order, executions = 0 } = due?.value ?? {};
        const isFailed = order && isOpenOrder(order) && isUnderstood(order) && !due?.isPostponed;
        const isLast = order && (last.get(order.id) ?? 0) >= executions;
        return due && isFailed && isLast ? [toDueWork(due, { handle: (one) => repairOrder(deps, one) })] : [];
      });
      return { work, errors: [] };
    } catch (error) {
      return { work: [], errors: [error] };
    }
  };

const repairOrder = async (deps: SweepDeps, record: OrderRecord): Promise<Handled<Outcome>> => {
  // An order with an unknown status is checked again when its release is back.
  if (!isUnderstood(record.order)) return slow(deps);
  if (isOpenOrder(record.order)) return repairOpenOrder(deps, record);
  return record.withdrawsFor ? resumeWithdrawal(deps, record) : wakeEndedWorkflow(deps, record);
};

/** A new execution registers its first wait, which sets the next check. If it fails, too, the next one waits longer. */
const repaired = { outcome: 'repaired', next: 'backoff' } as const;

const slow = ({ now }: SweepDeps): Handled<Outcome> => ({
  outcome: 'slow',
  next: addDuration(now(), recheckInterval),
});

/** Resumes the wait of a workflow that missed an event. A repeat changes nothing. */
const wakeAgain = async (deps: SweepDeps, { order, withdrawsFor }: OrderRecord): Promise<boolean> => {
  const wait = await findLastToken(deps.table, order);
  return (
    wait !== undefined &&
    (await endWait(deps.workflow, wait, toWorkflowInput(order, withdrawsFor))) === 'woken'
  );
};

/**
 * Continues the workflow of a settled order with open withdrawals: its execution failed, missed the settlement, or
 * has a definition without withdrawals.
 */
const resumeWithdrawal = async (deps: SweepDeps, record: OrderRecord): Promise<Handled<Outcome>> =>
  (await restartExecution(deps, record)) === 'started' || (await wakeAgain(deps, record))
    ? repaired
    : slow(deps);

/** The deadline's command needs no execution, so it comes first. */
const repairOpenOrder = async (deps: SweepDeps, record: OrderRecord): Promise<Handled<Outcome>> => {
  const { order } = record;
  const command = dueCommandOf(order, deps.now());
  if (command) {
    await applySystemCommand(deps, { orderId: order.id, version: order.version, command });
    const present = await findOrder(deps.table, order.id);
    if (present && isOpenOrder(present.order)) await restartExecution(deps, present);
    return repaired;
  }
  if ((await restartExecution(deps, record)) === 'started') return repaired;
  const next = record.taskToken && nextCheckAt(record);
  if (record.taskToken) return next ? { outcome: 'agreed', next } : slow(deps);
  return (await wakeAgain(deps, record)) ? repaired : slow(deps);
};

/** The command that the workflow should have sent. */
const dueCommandOf = (order: Order, now: Instant): 'time_is_up' | 'settle' | undefined => {
  if (order.status === 'accepted' && !order.hold) return 'settle';
  const wakeAt = wakeAtOf(order);
  return wakeAt !== undefined && addDuration(wakeAt, tolerance) < now ? 'time_is_up' : undefined;
};

/** Reports an order's end to its workflow again; a repeat changes nothing. Release 0.3.0 checked each order after its end. */
const wakeEndedWorkflow = async (deps: SweepDeps, record: OrderRecord): Promise<Handled<Outcome>> => {
  const woken = await wakeAgain(deps, record);
  await commit(deps.table, [endOrderChecksWrite(record)]);
  return { outcome: woken ? 'repaired' : 'agreed' };
};
