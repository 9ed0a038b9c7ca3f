import { indexes } from '../../store/indexes.ts';
import { findOrders } from '../../store/orders/order-store.ts';
import type { Position } from '../../store/page.ts';
import { listItems, type Table } from '../../store/table.ts';

/** The tasks that a creator has taken, with the order of each. */
export type TakenTasks = {
  readonly orderIds: ReadonlyMap<string, string>;
  /** Whether these are all. The tasks of very many orders are not kept. */
  readonly isComplete: boolean;
};

/**
 * The `newest` entries of the list are always read, because an index may show two new orders in the wrong order for a
 * moment. At most `max` are read when nothing is known.
 */
const defaultLimits = { newest: 25, max: 200 };

/**
 * Reads which tasks a creator has taken, from the list of their orders. An order is always of the same task, so only
 * orders that are not `known` are read themselves.
 */
export const readTakenTasks = async (
  table: Table,
  creatorId: string,
  known: TakenTasks | undefined,
  { newest, max } = defaultLimits,
): Promise<TakenTasks> => {
  const knownIds = new Set(known?.orderIds.values());
  const ids: string[] = [];
  let after: Position | undefined;
  let hasMet = false;
  do {
    const limit = ids.length === 0 ? newest : max - newest;
    const page = await listItems(table, indexes.ordersOfCreator(creatorId), limit, after);
    ids.push(...page.items.map(({ pk }) => String(pk).slice('ORDER#'.length)));
    hasMet = ids.some((id) => knownIds.has(id));
    after = page.next;
  } while (after && !hasMet && ids.length < max);
  const isComplete = after === undefined || (hasMet && known?.isComplete === true);
  const unknown = ids.filter((id) => !knownIds.has(id));
  if (unknown.length === 0 && known?.isComplete === isComplete) return known;
  const orders = await findOrders(table, unknown.toReversed());
  return {
    orderIds: new Map([...(known?.orderIds ?? []), ...orders.map(({ taskId, id }) => [taskId, id] as const)]),
    isComplete,
  };
};
