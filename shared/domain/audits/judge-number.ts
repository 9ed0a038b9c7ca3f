/** Above this limit a number stays undecided. */
const maxPossibleSums = 4_096;

/** Whether the journal explains a stored number. `unsure`: too many entries are near the read. */
export type Verdict = 'explained' | 'differs' | 'unsure';

/**
 * Whether a stored number equals the journal. `settled` is the sum of the entries before the read. `moving` are the
 * amounts of entries near the read: the number may or may not contain each of them. A difference of one unit is found
 * although thousands move, and a movement alone is no difference.
 */
export const judgeNumber = (settled: number, found: number, moving: readonly number[]): Verdict => {
  let possibleSums = new Set([settled]);
  for (const amount of moving) {
    if (amount === 0) continue;
    possibleSums = new Set([...possibleSums, ...[...possibleSums].map((sum) => sum + amount)]);
    if (possibleSums.size > maxPossibleSums) return 'unsure';
  }
  return possibleSums.has(found) ? 'explained' : 'differs';
};
