import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import type { Instant } from '../../domain/time.ts';
import { type AuditDeps, walkEffects } from './walk-effects.ts';

type Move = { readonly at: Instant; readonly amount: number };

/** The changes of each stored number by the entries of a period. */
export type Moves = ReadonlyMap<AuditKey, ReadonlyMap<string, readonly Move[]>>;

/** The changes of some stored numbers by the entries after one moment, up to another. */
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

/** The changes of one number after one moment, up to another. */
export const amountsBetween = (
  moves: Moves,
  { place, name }: { readonly place: AuditKey; readonly name: string },
  from: Instant,
  upTo: Instant,
): readonly number[] =>
  (moves.get(place)?.get(name) ?? []).filter(({ at }) => at > from && at <= upTo).map(({ amount }) => amount);
