import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { isUnderstood } from '../../domain/orders/process.ts';
import { wakeAtOf } from '../../domain/orders/reminders.ts';
import { addDuration, type Instant, subtractDuration } from '../../domain/time.ts';
import { sweepShards } from '../../store/collection.ts';
import { commit } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import {
  findOrders,
  isOpenOrder,
  listOrders,
  nextCheckAt,
  type OrderRecord,
  tolerance,
  toWorkflowInput,
} from '../../store/orders/order-store.ts';
import {
  endOrderChecksWrite,
  findLastToken,
  nextOrderCheckWrite,
} from '../../store/orders/order-wait-store.ts';
import { applySystemCommand } from './apply-system-command.ts';
import { idOfExecution, type RestartDeps, restartExecution } from './restart-execution.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now'> & RestartDeps;

/**
 * `found`: the order and its execution disagree, or a machine's step is slow. `repaired`: set right.
 * `failed`: could not be checked.
 */
export type OrderSweepCounts = { readonly found: number; readonly repaired: number; readonly failed: number };

/** Maximum orders one sweep checks per shard, most overdue first. The next sweep continues. */
const maxPerShard = 25;

/** When to check a slow order again. */
const recheckInterval = 'PT5M';

/**
 * Finds orders that disagree with their execution for more than a minute, and repairs them. The causes: no
 * wait was registered after a change, the workflow missed the order's end, a timer did not fire, or the
 * execution failed.
 */
export const sweepOrders = (deps: SweepDeps): Promise<OrderSweepCounts> => {
  const now = deps.now();
  return sweepShards(
    async (shard) => {
      const range = indexes.ordersToCheck(shard, now);
      return (await listOrders(deps.table, range, { limit: maxPerShard })).items;
    },
    (due) => checkOrders(deps, due, now),
  );
};

const checkOrders = async (
  deps: SweepDeps,
  due: readonly OrderRecord[],
  now: Instant,
): Promise<OrderSweepCounts> => {
  const outcomes: Outcome[] = [];
  for (const suspect of due.filter((record) => isSuspect(record, now)))
    outcomes.push(await checkOrder(deps, suspect, now));
  outcomes.push(...(await restartFailedExecutions(deps)));
  const numberOf = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  const found = outcomes.length - numberOf('agreed');
  const counts = { found, repaired: numberOf('repaired'), failed: numberOf('failed') };
  if (counts.repaired + counts.failed > 0) {
    log('warn', 'orders and their executions disagreed', counts);
    countMetric('OrdersRepaired', counts.repaired + counts.failed, now);
  }
  return counts;
};

type Outcome = 'repaired' | 'slow' | 'agreed' | 'failed';

/** The index lags: orders that are repaired already are left out. */
const isSuspect = (record: OrderRecord, now: Instant): boolean => {
  const checkAt = nextCheckAt(record);
  return checkAt === undefined ? record.hasNextCheck === true : checkAt < now;
};

const checkOrder = async (deps: SweepDeps, record: OrderRecord, now: Instant): Promise<Outcome> => {
  try {
    const outcome = await repairOrder(deps, record, now);
    // Its next command or wait sets the next check; until then other orders come first.
    if (outcome === 'slow')
      await commit(deps.table, [nextOrderCheckWrite(record, addDuration(now, recheckInterval))]);
    return outcome;
  } catch (error) {
    log('error', 'an order could not be repaired', { orderId: record.order.id, ...describeError(error) });
    return 'failed';
  }
};

const repairOrder = async (deps: SweepDeps, record: OrderRecord, now: Instant): Promise<Outcome> => {
  // An order with an unknown status is checked again when its release is back.
  if (!isUnderstood(record.order)) return 'slow';
  if (isOpenOrder(record.order)) return repairOpenOrder(deps, record, now);
  return record.withdrawsFor ? restartWithdrawal(deps, record) : wakeEndedWorkflow(deps, record);
};

/**
 * Restarts the workflow of a settled order with open withdrawals, whose execution failed or has a definition
 * without withdrawals.
 */
const restartWithdrawal = async (deps: SweepDeps, record: OrderRecord): Promise<Outcome> =>
  (await restartExecution(deps, record)) === 'started' ? 'repaired' : 'slow';

const repairOpenOrder = async (deps: SweepDeps, record: OrderRecord, now: Instant): Promise<Outcome> => {
  const { order } = record;
  const restarted = await restartExecution(deps, record);
  const wakeAt = wakeAtOf(order);
  if (wakeAt !== undefined && addDuration(wakeAt, tolerance) < now) {
    await applySystemCommand(deps, { orderId: order.id, version: order.version, command: 'time_is_up' });
    return 'repaired';
  }
  if (restarted === 'started') return 'repaired';
  const token = record.taskToken ? undefined : await findLastToken(deps.table, order);
  const woken = token && (await deps.workflow.wake(token, toWorkflowInput(order)));
  return woken === 'woken' ? 'repaired' : 'slow';
};

/** Reports an order's end to its workflow again; a repeat changes nothing. */
const wakeEndedWorkflow = async (deps: SweepDeps, record: OrderRecord): Promise<Outcome> => {
  const { order } = record;
  const token = await findLastToken(deps.table, order);
  const woken = token && (await deps.workflow.wake(token, toWorkflowInput(order)));
  await commit(deps.table, [endOrderChecksWrite(record)]);
  return woken === 'woken' ? 'repaired' : 'agreed';
};

/**
 * Maximum age of failed executions to check: longer than an outage, because each sweep asks the service about
 * each of them.
 */
const maxFailedAge = 'PT6H';

/** Restarts failed executions of running orders. One that was restarted runs, and is left alone. */
const restartFailedExecutions = async (deps: SweepDeps): Promise<readonly Outcome[]> => {
  const names = await deps.executions.listFailed(
    deps.orderMachine,
    subtractDuration(deps.now(), maxFailedAge),
  );
  const ids = [...new Set(names.map(idOfExecution))];
  const outcomes: Outcome[] = [];
  const orders = await findOrders(deps.table, ids);
  for (const order of orders.filter((one) => isOpenOrder(one) && isUnderstood(one))) {
    const started = await restartExecution(deps, { order }).catch((error: unknown) => {
      log('error', 'an execution could not be restarted', { orderId: order.id, ...describeError(error) });
      return 'failed' as const;
    });
    if (started !== 'running') outcomes.push(started === 'started' ? 'repaired' : 'failed');
  }
  return outcomes;
};
