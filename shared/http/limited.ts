import type { Deps } from '../deps.ts';
import { isCountedOnTheWay } from '../domain/limit/rates.ts';
import { isRefusal } from '../domain/refusal.ts';
import { refuseUsedUp, writeOfUse } from '../store/rate-store.ts';
import type { Admitted } from './serve.ts';

/**
 * The attempt to serve a request, counted against the limit that its route names. What changes nothing is not counted,
 * except for reads that are limited: there the asking itself is what costs.
 */
export const limited = (
  deps: Pick<Deps, 'table' | 'policy'>,
  { route, caller, now, attempt }: Admitted,
): Admitted['attempt'] => {
  const { limit: action, method } = route;
  if (action === undefined || !caller || isCountedOnTheWay(action)) return attempt;
  const use = { accountId: caller.accountId, action, limit: deps.policy.rates[action], now };
  return async () => {
    const usedUp = await refuseUsedUp(deps.table, use);
    if (usedUp) return usedUp;
    const outcome = await attempt();
    if (isRefusal(outcome)) return outcome;
    const { writes = [] } = outcome;
    if (writes.length === 0 && method !== 'GET') return outcome;
    return { ...outcome, writes: [...writes, writeOfUse(use)] };
  };
};
