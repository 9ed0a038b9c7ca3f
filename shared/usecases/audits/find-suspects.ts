import type { Suspect } from '../../domain/audits/audit.ts';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import { judgeNumber } from '../../domain/audits/judge-number.ts';
import type { Sums } from '../../domain/audits/sums.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { readStoredNumbers } from '../../store/audits/stored-numbers.ts';
import { amountsBetween, listMoves, type Moves } from './list-moves.ts';
import { type AuditDeps, isInSlice, listStoredPlaces } from './walk-effects.ts';

const placesPerRead = 100;

/**
 * Compares all stored numbers of a slice with the journal up to a moment, and with later entries. A number
 * that the journal does not explain is a suspect; most suspects have just changed.
 */
export const findSuspects = async (
  deps: AuditDeps,
  slice: number,
  sums: Sums,
  upTo: Instant,
): Promise<{ suspects: readonly Suspect[]; compared: number }> => {
  const isOurs = isInSlice(deps, slice);
  const moves = await listMoves(deps, upTo, addDuration(deps.now(), deps.policy.audit.settleTime), isOurs);
  const places = new Set<AuditKey>([...sums.keys(), ...moves.keys()]);
  for await (const place of listStoredPlaces(deps)) if (isOurs(place)) places.add(place);
  const suspects: Suspect[] = [];
  let compared = 0;
  const all = [...places];
  for (let from = 0; from < all.length; from += placesPerRead) {
    const readAt = deps.now();
    const stored = await readStoredNumbers(deps.table, all.slice(from, from + placesPerRead));
    for (const [place, numbers] of stored) {
      const comparison = compareNumbers(place, numbers, sums, moves, { upTo, readAt });
      compared += comparison.compared;
      suspects.push(...comparison.suspects);
    }
  }
  return { suspects, compared };
};

const compareNumbers = (
  place: AuditKey,
  stored: ReadonlyMap<string, number>,
  sums: Sums,
  moves: Moves,
  when: Pick<Suspect, 'upTo' | 'readAt'>,
): { suspects: readonly Suspect[]; compared: number } => {
  const expected = sums.get(place);
  const names = new Set([...(expected?.keys() ?? []), ...stored.keys(), ...(moves.get(place)?.keys() ?? [])]);
  const suspects = [...names].flatMap((name): readonly Suspect[] => {
    const settled = expected?.get(name) ?? 0;
    const found = stored.get(name) ?? 0;
    const moving = amountsBetween(moves, { place, name }, when.upTo, '~');
    if (judgeNumber(settled, found, moving) === 'explained') return [];
    return [{ place, name, settled, found, ...when, looks: 0 }];
  });
  return { suspects, compared: names.size };
};
