import type { listWithdrawalCases as route } from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import { isLateWithdrawal } from '../../domain/withdrawals/late-withdrawal.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { selectFromLists } from '../../store/select-from-lists.ts';
import { isRunningWithdrawal, toWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import { listPage } from '../paging.ts';
import { refuseReversedTimes } from '../refuse-reversed-times.ts';
import type { Request, UseCase } from '../use-case.ts';
import { toWithdrawalCaseView } from './withdrawal-view.ts';

type Filters = Omit<Request<typeof route>['query'], 'limit' | 'cursor'>;

/** The lists that serve a request. What still waits is little, and has separate lists. */
const listsOf = ({ status, late }: Filters): readonly IndexRange[] => {
  if (status === 'needs_operator') return [indexes.withdrawalCases()];
  if (status !== 'any' && isRunningWithdrawal({ status })) return [indexes.runningWithdrawals()];
  const isForWaiting = status === 'any' && late === 'only';
  return isForWaiting
    ? [indexes.withdrawalCases(), indexes.runningWithdrawals()]
    : [indexes.allWithdrawals()];
};

const isSelected = ({ status, late, provider }: Filters, withdrawal: Withdrawal, now: Instant): boolean =>
  (status === 'any' || withdrawal.status === status) &&
  (provider === undefined || withdrawal.provider === provider) &&
  (late === 'any' || isLateWithdrawal(withdrawal, now));

/** Lists withdrawals of all payees. What still waits is oldest first; all others are newest first. */
export const listAllWithdrawals =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, now }) => {
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    const { from = '', to = '~', sort } = filters;
    const reversed = refuseReversedTimes(from, to);
    if (reversed) return reversed;
    const chosen = listsOf(filters);
    const all = indexes.allWithdrawals();
    const newestFirst = sort === undefined ? chosen.some(({ pk }) => pk === all.pk) : sort === 'newest';
    const ranges = chosen.map((list) => ({ ...list, newestFirst, between: [from, `${to}#~`] as const }));
    return listPage(deps, `all withdrawals ${JSON.stringify(filters)}`, query, (page) =>
      mapEach(
        selectFromLists(deps.table, ranges, page, {
          read: toWithdrawal,
          isSelected: (one) => isSelected(filters, one, now),
        }),
        toWithdrawalCaseView,
      ),
    );
  };
