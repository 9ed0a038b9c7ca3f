import type { countOrders as route } from '../../contract/routes/operations.ts';
import type { ApiDeps } from '../../deps.ts';
import { listSelectedKeys, readSelectedOrders } from '../../store/orders/order-selection-store.ts';
import { isForQueue, isSelected, type OrderFilters, toSelection } from '../reviews/select-orders.ts';
import type { UseCase } from '../use-case.ts';

/** A count ends here. `isMore` then says that there are more. */
const maxCount = 1_000;

/** Maximum orders that are read to find which pass. A rare filter ends with fewer orders than there are. They take most of the time. */
const maxReads = 200;

/** Whether the list of a request has no other orders than those that pass its filters. */
const isExact = (query: OrderFilters): boolean => {
  const { status, state, money, waitsFor, sinceBefore, taskId, late, held } = query;
  const others = [state, money, waitsFor, sinceBefore, taskId];
  return status === 'any' && late === 'any' && held === 'any' && others.every((each) => each === undefined);
};

/** Counts the orders that pass the filters of a request, up to 1,000. Without a filter that an index lacks, it reads keys only. */
export const countOrders =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, now }) => {
    const isByKeys = isExact(query) || isForQueue(query);
    const limit = isByKeys ? maxCount : maxReads;
    const { keys, isMore } = await listSelectedKeys(deps.table, toSelection(query, now), limit);
    if (isByKeys) return { response: { count: keys.length, isMore } };
    const records = await readSelectedOrders(deps.table, keys);
    const selected = records.filter((record) => isSelected(query, record, now));
    return { response: { count: selected.length, isMore } };
  };
