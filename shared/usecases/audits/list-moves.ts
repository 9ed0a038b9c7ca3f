import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import type { Instant } from '../../domain/time.ts';
import { type AuditDeps, walkEffects } from './walk-effects.ts';

type Move = { readonly at: Instant; readonly amount: number };

/** What entries of a stretch of time did to each number of each place. */
export type Moves = ReadonlyMap<AuditKey, ReadonlyMap<string, readonly Move[]>>;

/** The moves of the entries booked after one moment and up to another, at the places that are asked for. */
export const listMoves = async (
  deps: AuditDeps,
  from: Instant,
  upTo: Instant,
  isWanted: (place: AuditKey) => boolean,
): Promise<Moves> => {
  const moves = new Map<AuditKey, Map<string, Move[]>>();
  await walkEffects(deps, { from, upTo }, Number.POSITIVE_INFINITY, ({ place, name, amount }, at) => {
    if (!isWanted(place)) return;
    const numbers = moves.get(place) ?? new Map<string, Move[]>();
    const amounts = numbers.get(name) ?? [];
    amounts.push({ at, amount });
    numbers.set(name, amounts);
    moves.set(place, numbers);
  });
  return moves;
};

/** The amounts by which one number moved after one moment and up to another. */
export const amountsBetween = (
  moves: Moves,
  { place, name }: { readonly place: AuditKey; readonly name: string },
  from: Instant,
  upTo: Instant,
): readonly number[] =>
  (moves.get(place)?.get(name) ?? []).filter(({ at }) => at > from && at <= upTo).map(({ amount }) => amount);
