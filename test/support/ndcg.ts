const toGain = (grade: number): number => 2 ** grade - 1;

const computeDcg = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + toGain(grade) / Math.log2(at + 2), 0);

/**
 * The normalised discounted cumulative gain of a list's first `depth` places: 1 when no order of all grades
 * would be better, 0 when nothing in it is useful. Absent when nothing is useful at all.
 */
export const computeNdcg = (
  ranked: readonly number[],
  all: readonly number[],
  depth: number,
): number | undefined => {
  const ideal = computeDcg(all.toSorted((a, b) => b - a).slice(0, depth));
  return ideal === 0 ? undefined : computeDcg(ranked.slice(0, depth)) / ideal;
};
