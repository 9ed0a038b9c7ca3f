import type { Finding } from './finding.ts';

/** What an outside service objects to in a file, in its own words, and how sure it is, in per cent. */
export type ContentLabel = {
  readonly label: string;
  readonly confidence: number;
  readonly atSecond?: number;
};

const secondOf = ({ atSecond }: ContentLabel): number => atSecond ?? 0;

/** Objections as findings: each label once, at the first second where it was seen for sure enough. */
export const findingsOfLabels = (
  fileName: string,
  objections: readonly ContentLabel[],
  minConfidencePercent: number,
): readonly Finding[] => {
  const first = new Map<string, ContentLabel>();
  const confident = objections.filter(({ confidence }) => confidence >= minConfidencePercent);
  for (const objection of confident.toSorted((one, other) => secondOf(one) - secondOf(other))) {
    if (!first.has(objection.label)) first.set(objection.label, objection);
  }
  return [...first.values()].map(({ label, atSecond }) => ({
    code: 'content-flagged',
    message: `"${fileName}" shows what may not be shown here (${label}): take it out, or appeal if it is not so.`,
    ...(atSecond !== undefined && { atSecond }),
  }));
};
