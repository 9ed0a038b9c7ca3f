import { type Instant, subtractDuration } from '../time.ts';
import type { Deposit } from './deposit.ts';
import type { DepositPolicy } from './deposit-policy.ts';

/** How long a case may wait for a decision. */
const caseTarget = 'PT24H';

type LatePolicy = Pick<DepositPolicy, 'closeAfter'>;

/** The time before which a deposit is late: one that should be closed by now, or a case. */
export const depositsLateBefore = (
  status: 'pending' | 'needs_operator',
  now: Instant,
  { closeAfter }: LatePolicy,
): Instant => subtractDuration(now, status === 'pending' ? closeAfter : caseTarget);

/** Whether a deposit waits longer than it should: for its payment, or for a decision. */
export const isLateDeposit = (
  { status, createdAt, openedAt }: Pick<Deposit, 'status' | 'createdAt' | 'openedAt'>,
  now: Instant,
  policy: LatePolicy,
): boolean => {
  if (status === 'pending') return createdAt < depositsLateBefore('pending', now, policy);
  return (
    status === 'needs_operator' && (openedAt ?? createdAt) < depositsLateBefore('needs_operator', now, policy)
  );
};
