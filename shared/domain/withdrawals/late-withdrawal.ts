import { type Instant, subtractDuration } from '../time.ts';
import type { Withdrawal } from './withdrawal.ts';

/** How long a payout may take from its request, and how long an open case may wait for a decision. */
const targets = { running: 'PT1H', needs_operator: 'PT24H' } as const;

/** The time before which something that still waits is late. */
export const withdrawalsLateBefore = (list: keyof typeof targets, now: Instant): Instant =>
  subtractDuration(now, targets[list]);

const endedStatuses: ReadonlySet<string> = new Set(['paid', 'failed', 'returned']);

/** Whether a withdrawal waits longer than it should: for its provider, or for a decision. An ended one is never late. */
export const isLateWithdrawal = (
  { status, requestedAt, updatedAt }: Pick<Withdrawal, 'status' | 'requestedAt' | 'updatedAt'>,
  now: Instant,
): boolean => {
  if (endedStatuses.has(status)) return false;
  return status === 'needs_operator'
    ? updatedAt < withdrawalsLateBefore('needs_operator', now)
    : requestedAt < withdrawalsLateBefore('running', now);
};
