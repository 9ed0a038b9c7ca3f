import type { listDepositCases as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import { isLateDeposit } from '../../domain/deposits/late-deposit.ts';
import type { Instant } from '../../domain/time.ts';
import { depositSortKey, toDeposit } from '../../store/deposits/deposit-store.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { selectFromLists } from '../../store/select-from-lists.ts';
import { listPage } from '../paging.ts';
import { refuseReversedTimes } from '../refuse-reversed-times.ts';
import type { Request, UseCase } from '../use-case.ts';
import { toDepositCaseView } from './deposit-view.ts';

type Filters = Omit<Request<typeof route>['query'], 'limit' | 'cursor'>;

type Status = Exclude<Filters['status'], 'any'>;

const listOf = (status: Status): IndexRange => {
  if (status === 'needs_operator') return indexes.depositCases();
  return status === 'received' ? indexes.depositsReceived('') : indexes.depositsIn(status);
};

/** What can be late. */
const waiting: readonly Status[] = ['pending', 'needs_operator'];
const all: readonly Status[] = [...waiting, 'received', 'closed', 'returned'];

const statusesOf = ({ status, late }: Filters): readonly Status[] => {
  if (status !== 'any') return [status];
  return late === 'only' ? waiting : all;
};

/** Lists deposits of all advertisers, each in the list of its state. What still waits is oldest first. */
export const listAllDeposits =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, now }) => {
    const { limit: _limit, cursor: _cursor, ...filters } = query;
    const { from = '', to = '~', sort } = filters;
    const reversed = refuseReversedTimes(from, to);
    if (reversed) return reversed;
    const statuses = statusesOf(filters);
    const isOldestFirst = sort === undefined ? statuses.every((one) => waiting.includes(one)) : false;
    const newestFirst = !isOldestFirst && sort !== 'oldest';
    const between = [from, `${to}#~`] as const;
    const ranges = statuses.map((status) => ({ ...listOf(status), newestFirst, between }));
    return listPage(deps, `all deposits ${JSON.stringify(filters)}`, query, (page) =>
      mapEach(
        selectFromLists(deps.table, ranges, page, {
          read: toDeposit,
          // The list of received deposits has those that were taken back since, too.
          isSelected: (one, sortKey) =>
            depositSortKey(one) === sortKey && isSelected(filters, one, now, deps.policy.deposits),
        }),
        toDepositCaseView,
      ),
    );
  };

const isSelected = (
  { status, late, provider }: Filters,
  deposit: Deposit,
  now: Instant,
  policy: ApiDeps['policy']['deposits'],
): boolean =>
  (status === 'any' || deposit.status === status) &&
  (provider === undefined || deposit.provider === provider) &&
  (late === 'any' || isLateDeposit(deposit, now, policy));
