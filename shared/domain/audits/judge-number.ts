/** More ways in which entries may have been under way are not tried out. */
const maxPossibleSums = 4_096;

/** Whether the journal comes to a number that was found: it does, it does not, or too much moved to say. */
export type Verdict = 'explained' | 'differs' | 'unsure';

/**
 * Whether a stored number equals the journal. `settled` is the sum of the entries before the read. `moving` are the
 * amounts of entries near the read: the number may or may not contain each of them. A difference of one unit is found
 * although thousands move, and no movement counts as a difference.
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
