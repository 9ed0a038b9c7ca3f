import type { countOrders as route } from '../../contract/routes/operations.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Position } from '../../store/page.ts';
import { findSelected } from '../reviews/select-orders.ts';
import type { UseCase } from '../use-case.ts';

/** A count ends here. `isMore` then says that there are more. */
const maxCount = 1_000;
const pageLength = 100;

/** Maximum pages that one count reads. A rare filter ends with fewer orders than there are, and `isMore`. */
const maxPages = 10;

/** Counts the orders that pass the filters of a request, up to 1,000. */
export const countOrders =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, now }) => {
    let count = 0;
    let after: Position | undefined;
    for (let pages = 0; pages < maxPages; pages += 1) {
      const { items, next } = await findSelected(deps, query, { limit: pageLength, after }, now, 1);
      count += items.length;
      after = next;
      if (!after) break;
    }
    return { response: { count: Math.min(count, maxCount), isMore: after !== undefined } };
  };
