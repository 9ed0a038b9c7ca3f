import { type Backoff, nextAttemptAt } from '../backoff.ts';
import { addDuration, type Instant } from '../time.ts';
import { isUnknownOutcome } from './provider-query.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

/** How often a paid withdrawal is checked while its bank may return it. */
export const returnCheckInterval = 'P1D';

/** How often the provider is asked about an open case: a slow bank may still answer. */
const caseCheckIntervals: Backoff = { min: 'PT1H', max: 'P1D' };

type Returns = Pick<WithdrawalPolicy, 'returns'>;

/**
 * The first check of a withdrawal that has no execution any more. Paid ones of providers that report returns are
 * checked, and open cases whose outcome is not known.
 */
export const firstProviderCheckAt = (withdrawal: Withdrawal, policy: Returns): Instant | undefined => {
  const { status, provider, updatedAt } = withdrawal;
  if (status === 'needs_operator') return nextCaseCheckAt(withdrawal, updatedAt);
  return status === 'paid' && policy.returns.reportingProviders.includes(provider)
    ? nextReturnCheckAt(updatedAt, updatedAt, policy)
    : undefined;
};

/** The next check of an open case, later each time; `undefined` if the outcome is known. */
export const nextCaseCheckAt = (
  { case: opened, updatedAt }: Pick<Withdrawal, 'case' | 'updatedAt'>,
  now: Instant,
): Instant | undefined => {
  if (opened && !isUnknownOutcome(opened)) return undefined;
  return nextAttemptAt(opened?.openedAt ?? updatedAt, now, caseCheckIntervals);
};

/** The next check for a returned withdrawal; `undefined` after the watch period. */
export const nextReturnCheckAt = (
  paidAt: Instant,
  now: Instant,
  { returns }: Returns,
): Instant | undefined => {
  const [last, next] = [addDuration(paidAt, returns.watchPeriod), addDuration(now, returnCheckInterval)];
  if (now >= last) return undefined;
  return next < last ? next : last;
};

/** Whether money of an ended withdrawal may still come back: its case is open, or its bank may return it. */
export const mayStillChange = (
  { status, provider, updatedAt }: Withdrawal,
  { returns }: Returns,
  now: Instant,
): boolean =>
  status === 'needs_operator' ||
  (status === 'paid' &&
    returns.reportingProviders.includes(provider) &&
    now < addDuration(updatedAt, returns.watchPeriod));
