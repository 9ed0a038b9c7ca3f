import type { Suspect } from '../../domain/audit/audit.ts';
import type { Place } from '../../domain/audit/effects.ts';
import { judge } from '../../domain/audit/judge.ts';
import type { Sums } from '../../domain/audit/sums.ts';
import { after, type Instant } from '../../domain/time.ts';
import { readPlaces } from '../../store/audited-places.ts';
import { type AuditDeps, isIn, storedPlaces } from './add-up.ts';
import { amountsAt, type Moves, movesBetween } from './moves.ts';

const placesOfARead = 100;

/**
 * Compares everything that is stored in a slice with what the journal comes to up to a moment, and what has been booked
 * since. What the journal does not explain at first sight is in doubt; most of that has just moved.
 */
export const findDoubts = async (
  deps: AuditDeps,
  slice: number,
  sums: Sums,
  upTo: Instant,
): Promise<{ suspects: readonly Suspect[]; compared: number }> => {
  const isOurs = isIn(deps, slice);
  const moves = await movesBetween(deps, upTo, after(deps.now(), deps.policy.audit.settles), isOurs);
  const places = new Set<Place>([...sums.keys(), ...moves.keys()]);
  for await (const place of storedPlaces(deps)) if (isOurs(place)) places.add(place);
  const suspects: Suspect[] = [];
  let compared = 0;
  const all = [...places];
  for (let from = 0; from < all.length; from += placesOfARead) {
    const readAt = deps.now();
    const stored = await readPlaces(deps.table, all.slice(from, from + placesOfARead));
    for (const [place, numbers] of stored) {
      const looked = compare(place, numbers, sums, moves, { upTo, readAt });
      compared += looked.compared;
      suspects.push(...looked.suspects);
    }
  }
  return { suspects, compared };
};

const compare = (
  place: Place,
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
    const moving = amountsAt(moves, { place, name }, when.upTo, '~');
    if (judge(settled, found, moving) === 'explained') return [];
    return [{ place, name, settled, found, ...when, looks: 0 }];
  });
  return { suspects, compared: names.size };
};
