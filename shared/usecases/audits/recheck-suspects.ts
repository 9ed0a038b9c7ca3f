import {
  checksBeforeAlarm,
  type Difference,
  differenceOf,
  maxChecks,
  type Suspect,
} from '../../domain/audits/audit.ts';
import { judgeNumber } from '../../domain/audits/judge-number.ts';
import { addDuration, type Instant, subtractDuration } from '../../domain/time.ts';
import { readStoredNumbers } from '../../store/audits/stored-numbers.ts';
import { findUncountedEntries } from '../../store/ledger/find-uncounted-entries.ts';
import { amountsBetween, listMoves, type Moves } from './list-moves.ts';
import type { AuditDeps } from './walk-effects.ts';

/** What remains of suspects after a recheck. */
export type RecheckResult = {
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
  readonly undecided: number;
};

const suspectsPerRead = 100;

/**
 * Judges suspects, now that the table shows all entries around the moment of reading. A number that is still
 * not explained is read and judged once more before it is a difference. Sums that the stream maintains are
 * not judged while the stream is behind.
 */
export const recheckSuspects = async (
  deps: AuditDeps,
  doubts: readonly Suspect[],
): Promise<RecheckResult> => {
  const { settleTime } = deps.policy.audit;
  const now = deps.now();
  const ready = doubts.filter(({ readAt }) => addDuration(readAt, settleTime) <= now);
  const early = doubts.filter((doubt) => !ready.includes(doubt));
  if (ready.length === 0) return { suspects: early, differences: [], undecided: 0 };
  const places = new Set(ready.map(({ place }) => place));
  const from = ready.map(({ upTo }) => upTo).toSorted()[0] ?? now;
  const moves = await listMoves(deps, from, now, (place) => places.has(place));
  const uncounted = await findUncountedEntries(deps.table, now);
  const isBehind = uncounted.some((at) => at <= subtractDuration(now, settleTime));
  const rechecked = ready.map((doubt) => recheckSuspect(doubt, moves, settleTime, isBehind));
  const toRecheck = rechecked.flatMap((each) => ('toRecheck' in each ? [each.toRecheck] : []));
  return {
    suspects: [...early, ...(await rereadSuspects(deps, toRecheck))],
    differences: rechecked.flatMap((each) => ('difference' in each ? [each.difference] : [])),
    undecided: rechecked.filter((each) => 'undecided' in each).length,
  };
};

type SuspectVerdict =
  | { readonly explained: true }
  | { readonly difference: Difference }
  | { readonly undecided: true }
  | { readonly toRecheck: Suspect };

const isStreamCounted = (place: string): boolean => /^(account|kinds|month) /.test(place);

const recheckSuspect = (doubt: Suspect, moves: Moves, settles: string, isBehind: boolean): SuspectVerdict => {
  const certain = subtractDuration(doubt.readAt, settles);
  const settled = amountsBetween(moves, doubt, doubt.upTo, certain).reduce(
    (sum, amount) => sum + amount,
    doubt.settled,
  );
  const moving = amountsBetween(moves, doubt, certain, addDuration(doubt.readAt, settles));
  const verdict = judgeNumber(settled, doubt.found, moving);
  if (verdict === 'explained') return { explained: true };
  const looks = doubt.looks + 1;
  const isSure = verdict === 'differs' && !(isBehind && isStreamCounted(doubt.place));
  if (isSure && looks >= checksBeforeAlarm) {
    const expected = moving.reduce((sum, amount) => sum + amount, settled);
    return { difference: differenceOf(doubt, expected, doubt.found) };
  }
  if (looks >= maxChecks) return { undecided: true };
  return { toRecheck: { ...doubt, settled, upTo: certain, looks } };
};

/** Suspects are read again, so that they are judged as of a later moment. */
const rereadSuspects = async (deps: AuditDeps, suspects: readonly Suspect[]): Promise<readonly Suspect[]> => {
  const reread: Suspect[] = [];
  for (let from = 0; from < suspects.length; from += suspectsPerRead) {
    const some = suspects.slice(from, from + suspectsPerRead);
    const readAt: Instant = deps.now();
    const stored = await readStoredNumbers(deps.table, [...new Set(some.map(({ place }) => place))]);
    for (const suspect of some) {
      reread.push({ ...suspect, readAt, found: stored.get(suspect.place)?.get(suspect.name) ?? 0 });
    }
  }
  return reread;
};
