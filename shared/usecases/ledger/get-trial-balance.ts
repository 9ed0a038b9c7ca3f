import type { getTrialBalance as route } from '../../contract/routes/ledger.ts';
import type { ApiDeps } from '../../deps.ts';
import { type AccountSum, isBalanced, mergeSums, totalsOf } from '../../domain/ledger/account-sums.ts';
import { listAccountSums, readSumsByKind } from '../../store/ledger/account-sum-store.ts';
import { findUncountedEntries } from '../../store/ledger/find-uncounted-entries.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Returns the sums of all accounts. The stream counts each entry as a whole, a moment after its posting.
 * `asOf` says up to when all entries are included. Uncounted entries are searched first, so that `asOf` is
 * never too late.
 */
export const getTrialBalance =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, now }) =>
    listPage(deps, 'trial balance', query, async (page) => {
      const uncounted = await findUncountedEntries(deps.table, now);
      const [{ sums, entries }, accounts] = await Promise.all([
        readSumsByKind(deps.table),
        mapEach(listAccountSums(deps.table, page), toSumView),
      ]);
      return {
        balanced: isBalanced(sums),
        asOf: uncounted[0] ?? now,
        uncounted: uncounted.length,
        entries,
        totals: totalsOf(sums),
        summary: mergeSums(sums).map(toSumView),
        ...accounts,
      };
    });

const toSumView = (sum: AccountSum) => ({ ...sum, balance: sum.credit - sum.debit });
