import type { listOperatorQueue as route } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { findMeasurements } from '../../store/orders/order-store.ts';
import { toStaffOrderView } from '../orders/order-view.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { findSelected } from './select-orders.ts';

/** Lists all orders, or those of a party or a task, that pass the filters of a request. */
export const listAllOrders =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    return listPage(deps, `orders ${JSON.stringify(filters)}`, query, async (page) => {
      const found = await findSelected(deps, filters, page, now);
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
