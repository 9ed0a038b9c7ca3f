const gainOf = (grade: number): number => 2 ** grade - 1;

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + gainOf(grade) / Math.log2(at + 2), 0);

/**
 * The normalised discounted cumulative gain of a list's first `depth` places: 1 when no order of all grades would be
 * better, 0 when nothing in it is of use. Absent when nothing is of use at all.
 */
export const ndcg = (
  listed: readonly number[],
  all: readonly number[],
  depth: number,
): number | undefined => {
  const ideal = discounted(all.toSorted((a, b) => b - a).slice(0, depth));
  return ideal === 0 ? undefined : discounted(listed.slice(0, depth)) / ideal;
};
