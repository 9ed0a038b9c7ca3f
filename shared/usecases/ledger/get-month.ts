import type { getMonth as route } from '../../contract/routes/ledger.ts';
import type { ApiDeps } from '../../deps.ts';
import { addDays, addMonths, firstDayOf, monthOf } from '../../domain/calendar.ts';
import { kindSumsOf } from '../../domain/ledger/account-sums.ts';
import { keyFiguresOf, monthSumsOf } from '../../domain/ledger/month-sums.ts';
import { refuse } from '../../domain/refusal.ts';
import { findAuditor } from '../../store/audits/audit-store.ts';
import { readClosedNumbers } from '../../store/audits/closed-numbers-store.ts';
import { ledgerPlaceOf } from '../../store/audits/place.ts';
import { closedOf, lastClosedDay } from '../audits/close-journal.ts';
import type { UseCase } from '../use-case.ts';

const firstOf = (...days: readonly string[]): string => days.toSorted()[0] ?? '';

/** The sums of all accounts by kind at the end of a closed day, by currency. */
const readSums = async ({ table, policy }: ApiDeps, day: string) => {
  const numbers = await readClosedNumbers(table, policy.currencies.map(ledgerPlaceOf), day);
  return (currency: string) => kindSumsOf(currency, numbers.get(ledgerPlaceOf(currency)) ?? {});
};

/** Returns the money of a UTC month from the sums of its closed days: revenue, tax, and the balances by kind of account. */
export const getMonth =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params: { month }, now }) => {
    const { policy, table } = deps;
    const { journalFrom } = policy.audit;
    const today = now.slice(0, 'yyyy-mm-dd'.length);
    if (month > monthOf(today) || month < monthOf(journalFrom)) {
      return refuse('not-found', 'There is no such month.');
    }
    const closed = lastClosedDay(closedOf(deps, await findAuditor(table)).upTo);
    const lastDay = addDays(firstDayOf(addMonths(month, 1)), -1);
    const [before, upTo] = await Promise.all([
      readSums(deps, firstOf(addDays(firstDayOf(month), -1), closed)),
      readSums(deps, firstOf(lastDay, closed)),
    ]);
    const byCurrency = policy.currencies.map((currency) => ({
      currency,
      sums: monthSumsOf(before(currency), upTo(currency)),
    }));
    return {
      response: {
        month,
        timeZone: 'UTC' as const,
        isOver: closed >= lastDay,
        upTo: firstOf(lastDay, closed),
        items: byCurrency.map(({ currency, sums }) => ({
          currency,
          ...keyFiguresOf(sums),
          accounts: sums.map(({ currency: _same, ...sum }) => sum),
        })),
      },
    };
  };
