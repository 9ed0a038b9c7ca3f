import type { getStatement as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { addDays, addMonths, dayOf, firstDayOf, monthOf } from '../../domain/calendar.ts';
import { type Party, walletChangesOf } from '../../domain/ledger/wallet-change.ts';
import { refuse } from '../../domain/refusal.ts';
import { flattenEarning } from '../../domain/wallet/income.ts';
import { sumEarnings, sumTurnover } from '../../domain/wallet/wallet-month.ts';
import { type JournalRecord, listEntries } from '../../store/ledger/journal-store.ts';
import { mapPage, type Page, type PageRequest } from '../../store/page.ts';
import { listWalletMonths } from '../../store/wallet/wallet-month-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { currencyOf } from './currency.ts';
import { toInstants } from './get-income.ts';
import { resolveParty } from './resolve-party.ts';

/** Maximum entries per part of a statement, limited by the size and time of a response. */
const entriesPerPart = 500;

const entriesPerRead = 100;

/** No wallet is older. Ten years are 120 small items. */
const firstMonth = '2020-01';

/**
 * Returns a month of a wallet. Balances come from the wallet's months, entries from the journal in parts:
 * `opening` plus the changes of all entries is `closing`.
 */
export const getStatement =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params: { month }, query, caller, now }) => {
    const { timeZone } = deps.policy;
    const present = monthOf(dayOf(now, timeZone));
    if (month > present || month < firstMonth) return refuse('not-found', 'There is no such statement.');
    const { currency = currencyOf(deps.policy) } = query;
    const party = resolveParty(caller, query.as);
    const list = `statement ${party.id} ${month} ${currency}`;
    const lastDay = addDays(firstDayOf(addMonths(month, 1)), -1);
    const span = toInstants({ from: firstDayOf(month), to: lastDay }, timeZone);
    const part = { limit: entriesPerPart, cursor: query.cursor };
    return listPage(deps, list, part, async (page) => {
      const [records, months] = await Promise.all([
        listStatementEntries(deps, party, span, page),
        listWalletMonths(deps.table, party.id, currency, firstMonth, month),
      ]);
      const lines = await mapPage(records, (found) =>
        found.flatMap((record) => toStatementLines(record, party, currency, timeZone)),
      );
      const before = months.filter((one) => one.month < month).flatMap(({ days }) => days);
      const days = months.flatMap((one) => (one.month === month ? one.days : []));
      return {
        month,
        timeZone,
        currency,
        party: { ...party, name: caller.name },
        isOver: month < present,
        opening: toBalances(sumTurnover(before)),
        closing: toBalances(sumTurnover([...before, ...days])),
        total: flattenEarning(sumEarnings(days)),
        days: days.map((day) => ({
          day: day.day,
          change: toBalances(sumTurnover([day])),
          ...flattenEarning(day),
        })),
        isFirst: page.after === undefined,
        ...lines,
      };
    });
  };

const zeroBalances = { available: 0, withdrawing: 0, held: 0 };

const toBalances = (sums: Readonly<Record<string, number>>) => ({ ...zeroBalances, ...sums });

const toStatementLines = (
  { entry, advertiserId }: JournalRecord,
  party: Party,
  currency: string,
  timeZone: string,
) =>
  walletChangesOf(entry, advertiserId)
    .filter((change) => change.party.id === party.id && change.currency === currency)
    .map(({ changes, earning }) => ({
      id: entry.id,
      at: entry.at,
      day: dayOf(entry.at, timeZone),
      cause: entry.cause,
      change: toBalances(changes),
      ...(earning && { earned: earning }),
    }));

/** A part of the entries of a period, oldest first. */
const listStatementEntries = async (
  { table }: Pick<ApiDeps, 'table'>,
  party: Party,
  span: Parameters<typeof listEntries>[2],
  { limit, after: start }: PageRequest,
): Promise<Page<JournalRecord>> => {
  const items: JournalRecord[] = [];
  let after = start;
  do {
    const page = await listEntries(table, party, span, { limit: entriesPerRead, after }, false);
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < limit);
  return { items, ...(after && { next: after }) };
};
