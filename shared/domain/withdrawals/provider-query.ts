import { type Refusal, refuse } from '../refusal.ts';
import { addDuration, type Instant } from '../time.ts';
import type { OperatorCase, Withdrawal } from './withdrawal.ts';

/** How long an answer of the provider is recent enough to decide on. A second person needs time to approve. */
const maxAnswerAge = 'P1D';

/** Whether the outcome of a case is not known, so that the provider's answer matters for its resolution. */
export const isUnknownOutcome = ({ kind }: Pick<OperatorCase, 'kind'>): boolean =>
  kind !== 'late_success' && kind !== 'late_failure';

/**
 * Refuses to resolve a case of unknown outcome unless staff have asked the provider since it was opened, and not long ago.
 * An answer that is clear ends the case itself.
 */
export const refuseWithoutQuery = (
  { case: opened }: Pick<Withdrawal, 'case'>,
  now: Instant,
): Refusal | undefined => {
  if (!opened || !isUnknownOutcome(opened)) return undefined;
  const at = opened.lastQuery?.at;
  const isRecent = at !== undefined && at >= opened.openedAt && addDuration(at, maxAnswerAge) >= now;
  return isRecent
    ? undefined
    : refuse('conflict', 'Query this withdrawal at its provider first. The last answer can be a day old.');
};
