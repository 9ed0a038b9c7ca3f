import { isRefusal } from '../domain/refusal.ts';
import { notErasedYetCheck } from '../store/accounts/account-store.ts';
import type { AuthorizedRequest } from './create-handler.ts';

/**
 * Adds to the writes of an account that is closed for its erasure that it is not erased yet. Other accounts need no
 * check: from the first request of an erasure to its first deletion more time passes than a request takes.
 */
export const withAccountCheck = (
  { route, account }: AuthorizedRequest,
  attempt: AuthorizedRequest['attempt'],
): AuthorizedRequest['attempt'] => {
  if (account?.erasure !== 'closing' || route.isForErased) return attempt;
  return async () => {
    const outcome = await attempt();
    if (isRefusal(outcome) || !outcome.writes?.length) return outcome;
    return { ...outcome, writes: [...outcome.writes, notErasedYetCheck(account.id)] };
  };
};
