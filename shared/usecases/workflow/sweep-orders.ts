import { describeError, log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/order/order.ts';
import { wakesAt } from '../../domain/order/reminders.ts';
import { epoch, instant } from '../../domain/time.ts';
import { deadlineShards } from '../../store/keys.ts';
import { lists } from '../../store/lists.ts';
import { listOrders, newsOf } from '../../store/order-store.ts';
import { applySystemCommand } from './apply-system-command.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'workflow' | 'orderMachine'>;

export type SweepCounts = { readonly found: number; readonly repaired: number; readonly failed: number };

/** A workflow that is this late has lost its timer or its wake-up. */
const tolerancePastDueMs = 60_000;

/** The most overdue orders that one sweep repairs in one shard; the next sweep goes on. */
const mostOfAShard = 25;

/**
 * Finds orders whose deadline went by without anything happening, and does what the clock should have done: makes
 * sure that the execution exists, and gives the timer's command, whose event wakes it.
 */
export const sweepOrders = async (deps: SweepDeps): Promise<SweepCounts> => {
  const before = instant(epoch(deps.now()) - tolerancePastDueMs);
  const shards = Array.from({ length: deadlineShards }, (_, shard) => shard);
  const pages = await Promise.all(
    shards.map((shard) => listOrders(deps.table, lists.ordersDueBefore(shard, before), mostOfAShard)),
  );
  const overdue = pages
    .flatMap(({ orders }) => orders)
    .filter((order) => (wakesAt(order) ?? before) < before);
  const repaired: boolean[] = [];
  for (const order of overdue) repaired.push(await repair(deps, order));
  const counts = {
    found: overdue.length,
    repaired: repaired.filter(Boolean).length,
    failed: repaired.filter((done) => !done).length,
  };
  if (counts.found > 0) log('warn', 'orders had lost their timer', counts);
  return counts;
};

const repair = async (deps: SweepDeps, order: Order): Promise<boolean> => {
  try {
    await deps.workflow.start(deps.orderMachine, order.id, newsOf(order));
    await applySystemCommand(deps, { orderId: order.id, version: order.version, command: 'time_is_up' });
    return true;
  } catch (error) {
    log('error', 'an overdue order could not be repaired', { orderId: order.id, ...describeError(error) });
    return false;
  }
};
