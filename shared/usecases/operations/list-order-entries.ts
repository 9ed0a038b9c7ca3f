import type { listOrderEntries as route } from '../../contract/routes/operations.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import { listRecords } from '../../store/ledger/journal-store.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { mapEach } from '../../store/page.ts';
import { noSuchOrder } from '../orders/participant.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** Lists the journal entries of an order, oldest first, with all their postings. */
export const listOrderEntries =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params: { orderId }, query }) =>
    listPage(deps, `ledger ${orderId}`, query, async (page) =>
      (await findOrder(deps.table, orderId))
        ? mapEach(
            listRecords(deps.table, indexes.entriesOf('order', orderId), page),
            ({ entry: { id, at, cause, postings } }) => ({ id, at, cause, postings }),
          )
        : noSuchOrder,
    );
