import { addDuration, type Instant } from '../time.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

/** How often a paid withdrawal is checked while its bank may return it. */
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
