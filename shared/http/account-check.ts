import type { Route } from '../contract/define-route.ts';
import { isRefusal } from '../domain/refusal.ts';
import { notErasedYetCheck } from '../store/accounts/account-store.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { AuthorizedPerson } from './authorize-person.ts';

type Attempt = () => Promise<Outcome<unknown>>;

/**
 * Adds to the writes of an account that is closed for its erasure that it is not erased yet. Other accounts need no
 * check: from the first request of an erasure to its first deletion more time passes than a request takes.
 */
export const withAccountCheck = (
  { isForErased }: Route,
  { account }: AuthorizedPerson,
  attempt: Attempt,
): Attempt => {
  if (account?.erasure !== 'closing' || isForErased) return attempt;
  return async () => {
    const outcome = await attempt();
    if (isRefusal(outcome) || !outcome.writes?.length) return outcome;
    return { ...outcome, writes: [...outcome.writes, notErasedYetCheck(account.id)] };
  };
};
