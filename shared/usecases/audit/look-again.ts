import {
  type Difference,
  differenceOf,
  looksBeforeAlarm,
  mostLooks,
  type Suspect,
} from '../../domain/audit/audit.ts';
import { judge } from '../../domain/audit/judge.ts';
import { after, before, type Instant } from '../../domain/time.ts';
import { readPlaces } from '../../store/audited-places.ts';
import { findUncounted } from '../../store/uncounted-entries.ts';
import type { AuditDeps } from './add-up.ts';
import { amountsAt, type Moves, movesBetween } from './moves.ts';

/** What remains of doubts after another look. */
export type Looked = {
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
  readonly undecided: number;
};

const suspectsOfARead = 100;

/**
 * Judges numbers that were in doubt, now that the whole table shows what was booked around the moment at which they were
 * read. What is still not explained is read and judged once more before it is called a difference. The sums that the
 * stream keeps are not judged while the stream is behind.
 */
export const lookAgain = async (deps: AuditDeps, doubts: readonly Suspect[]): Promise<Looked> => {
  const { settles } = deps.policy.audit;
  const now = deps.now();
  const ripe = doubts.filter(({ readAt }) => after(readAt, settles) <= now);
  const early = doubts.filter((doubt) => !ripe.includes(doubt));
  if (ripe.length === 0) return { suspects: early, differences: [], undecided: 0 };
  const places = new Set(ripe.map(({ place }) => place));
  const from = ripe.map(({ upTo }) => upTo).toSorted()[0] ?? now;
  const moves = await movesBetween(deps, from, now, (place) => places.has(place));
  const uncounted = await findUncounted(deps.table, now);
  const isBehind = uncounted.some((at) => at <= before(now, settles));
  const looked = ripe.map((doubt) => look(doubt, moves, settles, isBehind));
  const again = looked.flatMap((each) => ('again' in each ? [each.again] : []));
  return {
    suspects: [...early, ...(await readAnew(deps, again))],
    differences: looked.flatMap((each) => ('difference' in each ? [each.difference] : [])),
    undecided: looked.filter((each) => 'undecided' in each).length,
  };
};

type Look =
  | { readonly explained: true }
  | { readonly difference: Difference }
  | { readonly undecided: true }
  | { readonly again: Suspect };

const isCounted = (place: string): boolean => /^(account|kinds|month) /.test(place);

const look = (doubt: Suspect, moves: Moves, settles: string, isBehind: boolean): Look => {
  const certain = before(doubt.readAt, settles);
  const settled = amountsAt(moves, doubt, doubt.upTo, certain).reduce(
    (sum, amount) => sum + amount,
    doubt.settled,
  );
  const moving = amountsAt(moves, doubt, certain, after(doubt.readAt, settles));
  const verdict = judge(settled, doubt.found, moving);
  if (verdict === 'explained') return { explained: true };
  const looks = doubt.looks + 1;
  const isSure = verdict === 'differs' && !(isBehind && isCounted(doubt.place));
  if (isSure && looks >= looksBeforeAlarm) {
    const expected = moving.reduce((sum, amount) => sum + amount, settled);
    return { difference: differenceOf(doubt, expected, doubt.found) };
  }
  if (looks >= mostLooks) return { undecided: true };
  return { again: { ...doubt, settled, upTo: certain, looks } };
};

/** What is looked at again is read again, so that it is judged as of another moment. */
const readAnew = async (deps: AuditDeps, suspects: readonly Suspect[]): Promise<readonly Suspect[]> => {
  const anew: Suspect[] = [];
  for (let from = 0; from < suspects.length; from += suspectsOfARead) {
    const some = suspects.slice(from, from + suspectsOfARead);
    const readAt: Instant = deps.now();
    const stored = await readPlaces(deps.table, [...new Set(some.map(({ place }) => place))]);
    for (const suspect of some) {
      anew.push({ ...suspect, readAt, found: stored.get(suspect.place)?.get(suspect.name) ?? 0 });
    }
  }
  return anew;
};
