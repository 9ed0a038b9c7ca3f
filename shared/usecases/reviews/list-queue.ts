import type { ApiDeps } from '../../deps.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { IndexRange } from '../../store/indexes.ts';
import { findMeasurements, isQueued, listOrders } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';
import { toStaffOrderView } from '../orders/order-view.ts';
import { readCursor, toPage } from '../paging.ts';

type View = ReturnType<typeof toStaffOrderView>;

/** A page of a staff queue: each order with its measurements and review claim. */
export const listQueue = async (
  deps: ApiDeps,
  { listing, status, name }: { readonly listing: IndexRange; readonly status: string; readonly name: string },
  query: { readonly limit: number; readonly cursor?: string },
  caller: Caller,
  now: Instant,
): Promise<{ response: { items: readonly View[]; nextCursor?: string } } | Refusal> => {
  const after = await readCursor(deps.signer, name, query.cursor);
  if (isRefusal(after)) return after;
  const { records, next } = await listOrders(deps.table, listing, query.limit, after);
  // The index lags: orders that have changed are left out.
  const waiting = records.filter((record) => record.order.status === status && isQueued(record));
  const measurements = await findMeasurements(
    deps.table,
    waiting.map(({ order }) => order),
  );
  const views = waiting.map((record) =>
    toStaffOrderView(record, measurements.get(record.order.id), caller, now),
  );
  return { response: await toPage(deps.signer, name, views, next) };
};
