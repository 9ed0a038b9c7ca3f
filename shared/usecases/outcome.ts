import type { Refusal } from '../domain/refusal.ts';
import type { Write } from '../store/commit.ts';

/** What a use case has worked out: the answer, and the writes that make it true. Nothing has been written yet. */
export type UseCaseResult<Answer> = {
  readonly response: Answer;
  readonly writes?: readonly Write[];
  /** What is kept to answer a repetition with, where the answer holds a secret that is shown once and stored nowhere. */
  readonly storedResponse?: unknown;
};

export type Outcome<Answer> = UseCaseResult<Answer> | Refusal;
