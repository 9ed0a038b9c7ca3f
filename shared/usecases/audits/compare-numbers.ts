import { type Difference, differencesOf, maxChecks, type Suspect } from '../../domain/audits/audit.ts';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import { judgeNumbers } from '../../domain/audits/judge-numbers.ts';
import { areEqual, differenceBetween, type Numbers } from '../../domain/audits/numbers.ts';
import type { Instant } from '../../domain/time.ts';
import { readClosedNumbers } from '../../store/audits/closed-numbers-store.ts';
import { readStoredNumbers } from '../../store/audits/stored-numbers.ts';
import { walkJournal } from '../../store/ledger/walk-journal.ts';
import { type AuditDeps, listEffects } from './audit-deps.ts';

const placesPerRead = 100;

type Compared = { readonly place: AuditKey; readonly closed: Numbers; readonly stored: Numbers };

/** What the comparison of items has found. `quiet` are items without entries since the journal was closed. */
export type Comparison = {
  readonly compared: number;
  readonly undecided: number;
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
  readonly quiet: ReadonlyMap<AuditKey, Numbers>;
};

/**
 * Compares the stored numbers of items with the journal: the closed numbers, and the entries since then. A difference
 * that is the same in two runs is real. Others come from entries that the index did not show yet, or that were committed
 * in another order than their times; the next run reads those items again.
 */
export const compareNumbers = async (
  deps: AuditDeps,
  closedUpTo: Instant,
  places: readonly AuditKey[],
  before: readonly Suspect[],
): Promise<Comparison> => {
  const items: Compared[] = [];
  const quiet = new Map<AuditKey, Numbers>();
  let compared = 0;
  for (let from = 0; from < places.length; from += placesPerRead) {
    const some = places.slice(from, from + placesPerRead);
    const closedNumbers = await readClosedNumbers(deps.table, some, closedUpTo.slice(0, 'yyyy-mm-dd'.length));
    for (const [place, stored] of await readStoredNumbers(deps.table, some)) {
      const closed = closedNumbers.get(place) ?? {};
      compared += new Set([...Object.keys(closed), ...Object.keys(stored)]).size;
      if (areEqual(closed, stored)) quiet.set(place, stored);
      else items.push({ place, closed, stored });
    }
  }
  const newer = await listNewerEffects(deps, new Set(items.map(({ place }) => place)), closedUpTo);
  const judged = items.flatMap((each) => judgeItem(each, newer.get(each.place) ?? [], before));
  return {
    compared,
    quiet,
    suspects: judged.flatMap(({ suspect }) => (suspect && suspect.looks < maxChecks ? [suspect] : [])),
    undecided: judged.filter(({ suspect }) => suspect && suspect.looks >= maxChecks).length,
    differences: judged.flatMap(({ differences = [] }) => differences),
  };
};

type Judged = { readonly suspect?: Suspect; readonly differences?: readonly Difference[] };

const judgeItem = (
  { place, closed, stored }: Compared,
  newer: readonly Numbers[],
  before: readonly Suspect[],
): readonly Judged[] => {
  const judged = judgeNumbers(closed, stored, newer);
  if (!judged) return [];
  const difference = differenceBetween(judged.expected, stored);
  const earlier = before.find((one) => one.place === place);
  return earlier && areEqual(earlier.difference, difference)
    ? [{ differences: differencesOf(place, judged.expected, stored) }]
    : [{ suspect: { place, difference, looks: (earlier?.looks ?? 0) + 1 } }];
};

/** The effects of the entries after a moment on some items, in the order of the entries. */
const listNewerEffects = async (
  deps: AuditDeps,
  places: ReadonlySet<AuditKey>,
  from: Instant,
): Promise<ReadonlyMap<AuditKey, readonly Numbers[]>> => {
  const found = new Map<AuditKey, { readonly order: string; readonly numbers: Numbers }[]>();
  const span = { firstDay: from.slice(0, 'yyyy-mm-dd'.length), from, upTo: deps.now() };
  if (places.size > 0) {
    await walkJournal(deps.table, span, Number.POSITIVE_INFINITY, (records) => {
      for (const record of records) {
        const order = `${record.entry.at} ${record.entry.id}`;
        for (const { place, numbers } of listEffects(deps, record)) {
          if (!places.has(place)) continue;
          const effects = found.get(place) ?? [];
          effects.push({ order, numbers });
          found.set(place, effects);
        }
      }
    });
  }
  const inOrder = (effects: readonly { readonly order: string; readonly numbers: Numbers }[]) =>
    effects.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ numbers }) => numbers);
  return new Map([...found].map(([place, effects]) => [place, inOrder(effects)]));
};
