import type { Deps } from '../deps.ts';
import { hasEmbeddedCounter } from '../domain/rate-limits/rate-limits.ts';
import { isRefusal } from '../domain/refusal.ts';
import { rateUseWrite, refuseExceededRate } from '../store/rate-limits/rate-limit-store.ts';
import type { AuthorizedRequest } from './create-handler.ts';

/** Adds the rate limit of a route to an attempt. A request without writes is not counted, except for limited reads. */
export const withRateLimit = (
  deps: Pick<Deps, 'table' | 'policy'>,
  { route, caller, now, attempt }: AuthorizedRequest,
): AuthorizedRequest['attempt'] => {
  const { rateLimit: action, method } = route;
  if (action === undefined || !caller || hasEmbeddedCounter(action)) return attempt;
  const use = { accountId: caller.accountId, action, limit: deps.policy.rateLimits[action], now };
  return async () => {
    const refused = await refuseExceededRate(deps.table, use);
    if (refused) return refused;
    const outcome = await attempt();
    if (isRefusal(outcome)) return outcome;
    const { writes = [] } = outcome;
    if (writes.length === 0 && method !== 'GET') return outcome;
    return { ...outcome, writes: [...writes, rateUseWrite(use)] };
  };
};
