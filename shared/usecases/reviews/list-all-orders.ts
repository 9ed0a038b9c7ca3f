import type { listOperatorQueue as route } from '../../contract/routes/reviews.ts';
import { queueStatuses } from '../../contract/schemas/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { escalationsOf } from '../../domain/orders/escalation.ts';
import type { Order } from '../../domain/orders/order.ts';
import { type Instant, isPast } from '../../domain/time.ts';
import { listSelectedOrders, type OrderSelection } from '../../store/orders/order-selection-store.ts';
import { findMeasurements, type OrderRecord } from '../../store/orders/order-store.ts';
import type { Page, PageRequest } from '../../store/page.ts';
import { toStaffOrderView } from '../orders/order-view.ts';
import { listPage } from '../paging.ts';
import type { Request, UseCase } from '../use-case.ts';

type Query = Request<typeof route>['query'];

/** Maximum reads for one filtered page; then the page ends with a cursor. */
const maxReads = 5;

/** Whether a request asks for a queue, as in releases before 0.3.0, and not for all orders. */
export const isForQueue = ({ status, state, partyId, createdAfter, createdBefore, sort }: Query): boolean =>
  queueStatuses.some((queue) => queue === status) &&
  [state, partyId, createdAfter, createdBefore, sort].every((filter) => filter === undefined);

/** Whether a deadline of the present wait has passed. */
const isLate = (order: Order, now: Instant): boolean =>
  (order.dueAt !== undefined && isPast(order.dueAt, now)) || escalationsOf(order).count > 0;

/** The state that a request names: by `state`, or by `status` as for a queue. */
const stateOf = ({ status, state }: Query): string | undefined =>
  state ?? (status === 'any' ? undefined : status);

/** Whether an order is in a state, or on hold. */
const isIn = ({ status, hold }: Order, state: string | undefined): boolean =>
  state === undefined || (state === 'on_hold' ? hold !== undefined : status === state);

const findMatching = async (
  { table }: ApiDeps,
  selection: OrderSelection,
  { limit, after: start }: PageRequest,
  isWanted: (order: Order) => boolean,
): Promise<Page<OrderRecord>> => {
  const found: OrderRecord[] = [];
  let after = start;
  for (let reads = 0; reads < maxReads && found.length < limit; reads += 1) {
    const page: Page<OrderRecord> = await listSelectedOrders(table, selection, {
      limit: limit - found.length,
      after,
    });
    found.push(...page.items.filter(({ order }) => isWanted(order)));
    after = page.next;
    if (!after) break;
  }
  return { items: found, ...(after && { next: after }) };
};

/** Lists all orders, or those of a party, by age, state and lateness. */
export const listAllOrders =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const { partyId, createdAfter, createdBefore, sort, late } = query;
    const state = stateOf(query);
    const selection = {
      ...(partyId !== undefined && { partyId }),
      ...(createdAfter !== undefined && { createdAfter }),
      ...(createdBefore !== undefined && { createdBefore }),
      isOldestFirst: sort === 'oldest',
    };
    const isWanted = (order: Order): boolean => isIn(order, state) && (late === 'any' || isLate(order, now));
    const name = `all orders ${JSON.stringify([selection, state, late])}`;
    return listPage(deps, name, query, async (page) => {
      const found = await findMatching(deps, selection, page, isWanted);
      const orders = found.items.map(({ order }) => order);
      const measurements = await findMeasurements(deps.table, orders);
      return {
        ...found,
        items: found.items.map((record) =>
          toStaffOrderView(record, measurements.get(record.order.id), caller, now),
        ),
      };
    });
  };
