import type { ContentKind } from '#shared/domain/screening/content-kinds.ts';
import { exportAdvice } from '#shared/domain/screening/content-kinds.ts';
import {
  type FileProblem,
  type FileProblemName,
  fileProblems,
} from '#shared/domain/screening/file-problems.ts';
import type { UnreadableMeasurement } from '#shared/domain/screening/measurement.ts';

/** Thrown for an unreadable file; `measureFile` turns it into a measurement. */
export class UnreadableError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.en);
    this.name = 'UnreadableError';
    this.problem = problem;
  }
}

/** The error of a problem of the table. */
export const unreadable = (name: FileProblemName): UnreadableError => new UnreadableError(fileProblems[name]);

/** The error of content that is recognized and not accepted. It says what the content is, and what to do. */
export const notAccepted = (kind: ContentKind): UnreadableError => {
  const advice = exportAdvice[kind.advice];
  return new UnreadableError({
    reason: 'not-media',
    en: `its content is ${kind.en}: ${advice.en}`,
    zh: `内容是“${kind.zh}”，${advice.zh}`,
  });
};

/** The measurement of a file that cannot be measured. */
export const toUnreadableMeasurement = (
  bytes: number,
  mimeType: string,
  { problem }: UnreadableError,
): UnreadableMeasurement => ({
  kind: 'unreadable',
  bytes,
  mimeType,
  reason: problem.reason,
  detail: problem.en,
  detailZh: problem.zh,
});
