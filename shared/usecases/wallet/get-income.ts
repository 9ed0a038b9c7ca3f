import { describeFaults } from '../../contract/problems.ts';
import type { getIncome as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  firstDayOf,
  monthOf,
  startOfDay,
} from '../../domain/calendar.ts';
import type { FaultParams } from '../../domain/fault.ts';
import { earningOf, type Party } from '../../domain/ledger/wallet-change.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { type Instant, toEpochMs, toInstant } from '../../domain/time.ts';
import {
  daysBetween,
  type EarningTotal,
  flattenEarning,
  incomeByDay,
  incomeByMonth,
} from '../../domain/wallet/income.ts';
import { sumEarnings } from '../../domain/wallet/wallet-month.ts';
import { findBalance, listEntries } from '../../store/ledger/journal-store.ts';
import { findOrders } from '../../store/orders/order-store.ts';
import { mapPage, type Page, type PageRequest } from '../../store/page.ts';
import { listWalletMonths } from '../../store/wallet/wallet-month-store.ts';
import { listPage } from '../paging.ts';
import { toTaskName } from '../tasks/task-name.ts';
import type { Request, UseCase } from '../use-case.ts';
import { currencyOf } from './currency.ts';
import { findPendingOf } from './find-pending-income.ts';
import { resolveParty } from './resolve-party.ts';

type By = Request<typeof route>['query']['by'];

/** Maximum months between the first and the last day: thirteen by day or order, five years by month. */
const maxMonths = { order: 13, day: 13, month: 60 } as const satisfies Record<By, number>;

/**
 * Returns what a party earned or spent. Days, months and totals come from the wallet's months. Orders come from the
 * wallet's entries, page by page.
 */
export const getIncome =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { by, currency = currencyOf(deps.policy) } = query;
    const { timeZone } = deps.policy;
    const party = resolveParty(caller, query.as);
    const span = readSpan(query, dayOf(now, timeZone));
    if (isRefusal(span)) return span;
    const { from, to } = span;
    return listPage(deps, `income ${party.id} ${by} ${currency} ${from} ${to}`, query, async (page) => {
      const [balance, pending, months] = await Promise.all([
        findBalance(deps.table, party.id, currency),
        findPendingOf(deps, party, currency),
        listWalletMonths(deps.table, party.id, currency, monthOf(from), monthOf(to)),
      ]);
      const days = daysBetween(months, from, to);
      const lines: Page<Line> =
        by === 'order'
          ? await listIncomeByOrder(deps, party, currency, toInstants(span, timeZone), page)
          : { items: by === 'day' ? incomeByDay(days) : incomeByMonth(days) };
      return {
        party: party.role,
        currency,
        timeZone,
        from,
        to,
        balances: {
          withdrawable: balance.available,
          pending,
          inWithdrawal: balance.withdrawing,
          held: balance.held,
        },
        total: flattenEarning(sumEarnings(days)),
        ...lines,
      };
    });
  };

type Line = EarningTotal & { readonly [What in 'orderId' | 'at' | 'day' | 'month']?: string } & {
  readonly task?: ReturnType<typeof toTaskName>;
};

type Span = { readonly from: Day; readonly to: Day };

/** The requested days; by default the present month, or the last twelve months when grouped by month. */
const readSpan = (
  { by, from, to }: Pick<Request<typeof route>['query'], 'by' | 'from' | 'to'>,
  today: Day,
): Span | Refusal => {
  const last = to ?? today;
  const first = from ?? firstDayOf(by === 'month' ? addMonths(monthOf(last), -11) : monthOf(last));
  if (first > last) {
    return refuseFromDay('out_of_order', `from ${first} is after to ${last}`, { from: first, to: last });
  }
  const earliest = addMonths(monthOf(last), 1 - maxMonths[by]);
  return monthOf(first) < earliest
    ? refuseFromDay('too_early', `by ${by} at most ${maxMonths[by]} months at once`, {
        maxMonths: maxMonths[by],
      })
    : { from: first, to: last };
};

const refuseFromDay = (code: string, message: string, params: FaultParams): Refusal =>
  refuse('validation', describeFaults(1), {
    errors: [{ in: 'query', pointer: '#/from', code, message, params }],
  });

/** The moments from the start of the first day to the end of the last. */
export const toInstants = ({ from, to }: Span, timeZone: string): { from: Instant; to: Instant } => ({
  from: startOfDay(from, timeZone),
  to: toInstant(toEpochMs(startOfDay(addDays(to, 1), timeZone)) - 1),
});

/** The tasks of the orders of some lines, with one read of a batch. */
const withTasks = async (
  { table }: Pick<ApiDeps, 'table'>,
  { items, ...page }: Page<Line & { readonly orderId: string }>,
): Promise<Page<Line>> => {
  const orders = await findOrders(table, [...new Set(items.map(({ orderId }) => orderId))]);
  const tasks = new Map(orders.map((order) => [order.id, toTaskName(order)]));
  return {
    ...page,
    items: items.map((line) => {
      const task = tasks.get(line.orderId);
      return task ? { ...line, task } : line;
    }),
  };
};

/**
 * Income per order, latest first. A page examines a fixed number of entries; those without income are left
 * out.
 */
const listIncomeByOrder = async (
  { table }: Pick<ApiDeps, 'table'>,
  party: Party,
  currency: string,
  moments: { readonly from: Instant; readonly to: Instant },
  page: PageRequest,
): Promise<Page<Line>> => {
  const lines = await mapPage(listEntries(table, party, moments, page), (records) =>
    records.flatMap(({ entry }) => {
      const earned = earningOf(entry, currency);
      return earned ? [{ orderId: entry.cause.id, at: entry.at, count: 1, ...earned }] : [];
    }),
  );
  return withTasks({ table }, lines);
};
