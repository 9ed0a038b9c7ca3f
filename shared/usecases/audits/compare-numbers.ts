import { type Difference, differencesOf, maxChecks, type Suspect } from '../../domain/audits/audit.ts';
import { type AuditKey, comparableNumbersOf } from '../../domain/audits/entry-effects.ts';
import { isSameDifference, judgeNumbers } from '../../domain/audits/judge-numbers.ts';
import {
  addNumbers,
  areEqual,
  differenceBetween,
  type Numbers,
  type Sums,
} from '../../domain/audits/numbers.ts';
import { type Instant, subtractDuration } from '../../domain/time.ts';
import { readClosedNumbers } from '../../store/audits/closed-numbers-store.ts';
import { readStoredNumbers } from '../../store/audits/stored-numbers.ts';
import { walkJournal } from '../../store/ledger/walk-journal.ts';
import { type AuditDeps, isInSlice, listEffects } from './audit-deps.ts';
import { checkWallets } from './check-wallets.ts';
import { listStoredPlaces } from './list-places.ts';

export type Comparison = {
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
  readonly compared: number;
};

const placesPerRead = 100;

const namesOf = (...all: readonly Numbers[]): number => new Set(all.flatMap((one) => Object.keys(one))).size;

/**
 * Compares all stored numbers of a slice with the journal: with the last closed day and the entries after it. Numbers
 * that differ are suspects; most of them have just changed.
 */
export const compareNumbers = async (
  deps: AuditDeps,
  slice: number,
  closedDay: string,
  sums: Sums,
): Promise<Comparison> => {
  const isOurs = isInSlice(deps, slice);
  const places = new Set<AuditKey>([...sums.keys()].filter(isOurs));
  for await (const place of listStoredPlaces(deps)) if (isOurs(place)) places.add(place);
  const all = [...places];
  const suspects: Suspect[] = [];
  const quiet = new Map<AuditKey, Numbers>();
  let compared = 0;
  for (let from = 0; from < all.length; from += placesPerRead) {
    const some = all.slice(from, from + placesPerRead);
    const closed = await readClosedNumbers(deps.table, some, closedDay);
    const readAt = deps.now();
    for (const [place, stored] of await readStoredNumbers(deps.table, some)) {
      const numbers = addNumbers(closed.get(place) ?? {}, sums.get(place) ?? {});
      const settled = comparableNumbersOf(place, numbers);
      const found = comparableNumbersOf(place, stored);
      compared += namesOf(settled, found);
      if (!areEqual(settled, found)) suspects.push({ place, settled, found, readAt, looks: 0 });
      else quiet.set(place, found);
    }
  }
  return { suspects, compared, differences: await checkWallets(deps, quiet) };
};

/** What remains of suspects after they were judged. */
export type Judgement = {
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
  readonly undecided: number;
};

type Effects = ReadonlyMap<AuditKey, readonly Numbers[]>;

/** The effects of the entries of a period on some items, in the order of the entries. */
const listEffectsOn = async (
  deps: AuditDeps,
  places: ReadonlySet<AuditKey>,
  from: Instant,
  upTo: Instant,
): Promise<Effects> => {
  const found = new Map<AuditKey, { readonly order: string; readonly numbers: Numbers }[]>();
  const span = { firstDay: from.slice(0, 'yyyy-mm-dd'.length), from, upTo };
  await walkJournal(deps.table, span, Number.POSITIVE_INFINITY, (records) => {
    for (const record of records) {
      const order = `${record.entry.at} ${record.entry.id}`;
      for (const { place, numbers } of listEffects(deps, record)) {
        if (!places.has(place)) continue;
        const effect = { order, numbers: comparableNumbersOf(place, numbers) };
        found.set(place, [...(found.get(place) ?? []), effect]);
      }
    }
  });
  return new Map(
    [...found].map(([place, effects]) => [
      place,
      effects.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ numbers }) => numbers),
    ]),
  );
};

/**
 * Judges suspects of an audit that has read up to `from`, once the table shows all entries around the moment of reading.
 * A difference that is the same in two reads is real. Another one can come from entries that were committed in another
 * order than their times; then the item is read again.
 */
export const judgeSuspects = async (
  deps: AuditDeps,
  suspects: readonly Suspect[],
  from: Instant,
): Promise<Judgement & { readonly upTo: Instant }> => {
  const upTo = subtractDuration(deps.now(), deps.policy.audit.settleTime);
  if (suspects.some(({ readAt }) => readAt > upTo)) {
    return { suspects, differences: [], undecided: 0, upTo: from };
  }
  const effects = await listEffectsOn(deps, new Set(suspects.map(({ place }) => place)), from, upTo);
  const differences: Difference[] = [];
  const again: Suspect[] = [];
  let undecided = 0;
  for (const suspect of suspects) {
    const newer = effects.get(suspect.place) ?? [];
    const judged = judgeNumbers(suspect.settled, suspect.found, newer);
    if (!judged) continue;
    const difference = differenceBetween(judged.expected, suspect.found);
    const looks = suspect.looks + 1;
    if (isSameDifference(difference, suspect.difference)) {
      differences.push(...differencesOf(suspect.place, judged.expected, suspect.found));
    } else if (looks >= maxChecks) undecided += 1;
    else again.push({ ...suspect, settled: newer.reduce(addNumbers, suspect.settled), difference, looks });
  }
  return { suspects: await readAgain(deps, again), differences, undecided, upTo };
};

const readAgain = async (deps: AuditDeps, suspects: readonly Suspect[]): Promise<readonly Suspect[]> => {
  const readAt = deps.now();
  const places = suspects.map(({ place }) => place);
  const stored = await readStoredNumbers(deps.table, places);
  return suspects.map((suspect) => {
    const found = comparableNumbersOf(suspect.place, stored.get(suspect.place) ?? {});
    return { ...suspect, readAt, found };
  });
};
