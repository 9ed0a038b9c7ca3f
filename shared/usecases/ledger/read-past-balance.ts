import type { ApiDeps } from '../../deps.ts';
import { addEffects, addNumbers, type Sums } from '../../domain/audits/numbers.ts';
import { addDays } from '../../domain/calendar.ts';
import { kindSumsOf } from '../../domain/ledger/account-sums.ts';
import type { Instant } from '../../domain/time.ts';
import { findAuditor } from '../../store/audits/audit-store.ts';
import { readClosedNumbers } from '../../store/audits/closed-numbers-store.ts';
import { effectsOf } from '../../store/audits/entry-effects.ts';
import { ledgerPlaceOf, listAccountPlaces } from '../../store/audits/place.ts';
import type { ListedAccount } from '../../store/ledger/account-list.ts';
import { readAccountSum } from '../../store/ledger/account-numbers.ts';
import { endOfDay, walkJournal } from '../../store/ledger/walk-journal.ts';
import { closedOf, lastClosedDay } from '../audits/close-journal.ts';

/**
 * The trial balance at a past moment: the last closed day before it, and the entries from then on. Only the entries of one
 * day are read, because the auditor closes each day soon after its end.
 */
export const readPastBalance = async (deps: Pick<ApiDeps, 'table' | 'policy'>, asOf: Instant) => {
  const { table, policy } = deps;
  const present = asOf.slice(0, 'yyyy-mm-dd'.length);
  const isWholeDay = asOf >= endOfDay(present);
  const closed = lastClosedDay(closedOf(deps, await findAuditor(table)).upTo);
  const day = [closed, isWholeDay ? present : addDays(present, -1)].toSorted()[0] ?? closed;
  const sums: Sums = new Map();
  const span = { firstDay: addDays(day, 1), from: endOfDay(day), upTo: asOf };
  await walkJournal(table, span, Number.POSITIVE_INFINITY, (records) => {
    for (const record of records) addEffects(sums, effectsOf(record, policy));
  });
  const readNumbers = async (places: readonly string[]) => {
    const before = await readClosedNumbers(table, places, day);
    return new Map(places.map((at) => [at, addNumbers(before.get(at) ?? {}, sums.get(at) ?? {})]));
  };
  const ledger = await readNumbers(policy.currencies.map(ledgerPlaceOf));
  const byCurrency = policy.currencies.map((currency) => ({
    currency,
    numbers: ledger.get(ledgerPlaceOf(currency)) ?? {},
  }));
  return {
    kinds: {
      sums: byCurrency.flatMap(({ currency, numbers }) => kindSumsOf(currency, numbers)),
      entries: byCurrency.reduce((sum, { numbers: { entries = 0 } }) => sum + entries, 0),
    },
    readSums: async (accounts: readonly ListedAccount[]) => {
      const numbers = await readNumbers([...new Set(accounts.flatMap(listAccountPlaces))]);
      return accounts.map((account) => readAccountSum(account, (place) => numbers.get(place)));
    },
  };
};
