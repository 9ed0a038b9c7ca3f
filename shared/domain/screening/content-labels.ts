import type { Finding } from './finding.ts';
import { toFinding } from './finding-texts.ts';

/** A label that a moderation service gave a file, in the service's words. The confidence is in per cent. */
export type ContentLabel = {
  readonly label: string;
  readonly confidence: number;
  readonly atSecond?: number;
};

const secondOf = ({ atSecond }: ContentLabel): number => atSecond ?? 0;

/** Labels as findings: each label once, at the first second where its confidence is high enough. */
export const findingsOfLabels = (
  fileName: string,
  labels: readonly ContentLabel[],
  minConfidencePercent: number,
): readonly Finding[] => {
  const first = new Map<string, ContentLabel>();
  const confident = labels.filter(({ confidence }) => confidence >= minConfidencePercent);
  for (const found of confident.toSorted((one, other) => secondOf(one) - secondOf(other))) {
    if (!first.has(found.label)) first.set(found.label, found);
  }
  return [...first.values()].map(({ label, atSecond }) =>
    toFinding('content-flagged', 'content-flagged', { file: fileName, label }, atSecond),
  );
};
