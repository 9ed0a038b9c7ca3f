import type { Difference, Suspect } from '../../domain/audits/audit.ts';
import { judgeNumbers } from '../../domain/audits/judge-numbers.ts';
import {
  areEqual,
  differenceBetween,
  type Effect,
  type Numbers,
  type Place,
} from '../../domain/audits/numbers.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Instant } from '../../domain/time.ts';
import { readClosedNumbers } from '../../store/audits/closed-numbers-store.ts';
import { describeDifferences } from '../../store/audits/describe-differences.ts';
import { effectsOf } from '../../store/audits/entry-effects.ts';
import { readStoredNumbers } from '../../store/audits/stored-numbers.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { walkJournal } from '../../store/ledger/walk-journal.ts';
import type { AuditDeps } from './audit-deps.ts';

const placesPerRead = 100;

/** The number of compared numbers, items that differ for the first time or in another way, and real differences. */
export type Comparison = {
  readonly compared: number;
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
};

/**
 * Compares the stored numbers of items with the journal: the closed numbers, and the entries since then. A difference
 * that is the same in two runs is real. Others come from entries that the index did not show yet, or that were committed
 * in another order than their times; the next run reads those items again.
 */
export const compareNumbers = async (
  deps: AuditDeps,
  closedUpTo: Instant,
  places: readonly Place[],
  before: readonly Suspect[],
): Promise<Comparison> => {
  const changed = new Map<Place, { readonly closed: Numbers; readonly stored: Numbers }>();
  let compared = 0;
  for (let from = 0; from < places.length; from += placesPerRead) {
    const some = places.slice(from, from + placesPerRead);
    const closedNumbers = await readClosedNumbers(deps.table, some, closedUpTo.slice(0, 'yyyy-mm-dd'.length));
    for (const [place, stored] of await readStoredNumbers(deps.table, some)) {
      const closed = closedNumbers.get(place) ?? {};
      compared += new Set([...Object.keys(closed), ...Object.keys(stored)]).size;
      if (!areEqual(closed, stored)) changed.set(place, { closed, stored });
    }
  }
  const newer = await listNewerEffects(deps, closedUpTo, changed);
  const suspects: Suspect[] = [];
  const differences: Difference[] = [];
  for (const [place, { closed, stored }] of changed) {
    const effects = newer.get(place) ?? [];
    const expected = judgeNumbers(
      closed,
      stored,
      effects.map(({ numbers }) => numbers),
    );
    if (!expected) continue;
    const difference = differenceBetween(expected, stored);
    const isReal = before.some((one) => one.place === place && areEqual(one.difference, difference));
    if (isReal) differences.push(...describeDifferences(place, expected, stored));
    else suspects.push({ place, difference });
  }
  return { compared, suspects, differences };
};

/** The effects of the entries after a moment on some items, in the order of the entries. */
const listNewerEffects = async (
  deps: AuditDeps,
  from: Instant,
  places: ReadonlyMap<Place, unknown>,
): Promise<ReadonlyMap<Place, readonly Effect[]>> => {
  if (places.size === 0) return new Map();
  const all: JournalRecord[] = [];
  const span = { firstDay: from.slice(0, 'yyyy-mm-dd'.length), from, upTo: deps.now() };
  await walkJournal(deps.table, span, Number.POSITIVE_INFINITY, (records) => all.push(...records));
  const orderOf = ({ entry }: JournalRecord): string => `${entry.at} ${entry.id}`;
  const effects = all
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .flatMap((record) => effectsOf(record, deps.policy).filter(({ place }) => places.has(place)));
  return groupBy(effects, ({ place }) => place);
};
