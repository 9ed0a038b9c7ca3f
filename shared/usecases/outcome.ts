import type { Refusal } from '../domain/refusal.ts';
import type { Measure } from '../domain/service-levels/measure.ts';
import type { Write } from '../store/commit.ts';

/** The result of a use case: the response and the writes, which are not yet committed. */
export type UseCaseResult<Answer> = {
  readonly response: Answer;
  readonly writes?: readonly Write[];
  /**
   * The response to repeats, if the first one contains a secret. A replayed endpoint makes its response from it.
   */
  readonly storedResponse?: unknown;
  /** Written to the metrics after the writes have been committed. */
  readonly measures?: readonly Measure[];
  /** Called when the writes have been committed or refused. */
  readonly onSettled?: () => void;
};

export type Outcome<Answer> = UseCaseResult<Answer> | Refusal;
