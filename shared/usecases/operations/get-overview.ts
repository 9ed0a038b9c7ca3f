import type { getOverview as route } from '../../contract/routes/work.ts';
import type { ApiDeps } from '../../deps.ts';
import { mergeSums } from '../../domain/ledger/account-sums.ts';
import type { Instant } from '../../domain/time.ts';
import { readSumsByKind } from '../../store/ledger/account-sum-store.ts';
import type { Table } from '../../store/table.ts';
import { may } from '../caller.ts';
import { createRecentReads } from '../recent-reads.ts';
import type { UseCase } from '../use-case.ts';
import { countQueue } from './count-queue.ts';
import { queuesOf, type StaffQueue } from './queues.ts';
import { readHealth } from './read-health.ts';

/** The balance of each kind of account, such as what orders hold. */
const readMoney = async (table: Table) =>
  mergeSums((await readSumsByKind(table)).sums).map(({ account, currency, debit, credit }) => ({
    account,
    amount: credit - debit,
    currency,
  }));

const readOverview = async (
  table: Table,
  queues: readonly StaffQueue[],
  readsMoney: boolean,
  now: Instant,
) => {
  const [counts, money, health] = await Promise.all([
    Promise.all(queues.map((queue) => countQueue(table, queue, now))),
    readsMoney ? readMoney(table) : undefined,
    readHealth(table, now),
  ]);
  return { at: now, queues: counts, ...(money && { money }), health };
};

type Overview = Awaited<ReturnType<typeof readOverview>>;

/** An open page asks every few seconds. A container answers all of them with one reading. */
const limits = { maxAgeMs: 5_000, maxEntries: 20, maxBytes: 1_000_000 };

/** Shows the length of every queue that the caller may see, the money in flight and the health of the ledger. */
export const getOverview = (deps: ApiDeps): UseCase<typeof route> => {
  const recent = createRecentReads<Overview>(deps, limits);
  return async ({ caller, now }) => {
    const queues = queuesOf(caller);
    const readsMoney = may(caller, 'finance.read');
    const key = [readsMoney, ...queues.map(({ name }) => name)].join(' ');
    return { response: await recent(key, () => readOverview(deps.table, queues, readsMoney, now)) };
  };
};
