import { addDuration, type Instant } from '../time.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

/** How often a paid withdrawal is asked about while its bank may send it back. */
export const returnCheckInterval = 'P1D';

type Returns = Pick<WithdrawalPolicy, 'returns'>;

/** The first check for a returned withdrawal. Only paid ones of providers that report returns are checked. */
export const firstReturnCheckAt = (
  { status, provider, updatedAt }: Pick<Withdrawal, 'status' | 'provider' | 'updatedAt'>,
  policy: Returns,
): Instant | undefined =>
  status === 'paid' && policy.returns.reportingProviders.includes(provider)
    ? nextReturnCheckAt(updatedAt, updatedAt, policy)
    : undefined;

/** When to ask again about what was paid then; not at all once the time for that is over. */
export const nextReturnCheckAt = (
  paidAt: Instant,
  now: Instant,
  { returns }: Returns,
): Instant | undefined => {
  const [last, next] = [addDuration(paidAt, returns.watchPeriod), addDuration(now, returnCheckInterval)];
  if (now >= last) return undefined;
  return next < last ? next : last;
};
