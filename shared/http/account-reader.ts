import type { Deps } from '../deps.ts';
import type { Account } from '../domain/accounts/account.ts';
import { toEpochMs } from '../domain/time.ts';
import { resolveAccount } from '../usecases/accounts/resolve-account.ts';

/** How long a copy of an account serves reads, and the commands of an order. */
const maxCopyAgeMs = 5_000;

const maxCopies = 1_000;

/** What a request needs of the account. */
export type AccountNeed = {
  /** Whether the request can write. */
  readonly mayWrite: boolean;
  /** Whether a copy of a moment ago is enough, if it has all that the request needs. */
  readonly isEnough: ((parties: Account['parties']) => boolean) | undefined;
};

export type ReadAccount = (accountId: string, need: AccountNeed) => Promise<Account | undefined>;

/**
 * Reads accounts for requests, strongly consistent. One order takes many requests, so copies are kept for a few
 * seconds. A copy without what a request needs is not used: the person may have opened it elsewhere since. Nor are
 * accounts kept whose erasure has begun. It takes longer than a copy lives until an erasure deletes anything.
 * Staff have no account, which is remembered too: the search for one costs many reads.
 */
export const createAccountReader = ({ table, now }: Pick<Deps, 'table' | 'now'>): ReadAccount => {
  const copies = new Map<string, { readonly account: Account | undefined; readonly readAtMs: number }>();
  return async (accountId, { mayWrite, isEnough }) => {
    const nowMs = toEpochMs(now());
    const copy = copies.get(accountId);
    if (copy && Math.abs(nowMs - copy.readAtMs) <= maxCopyAgeMs && isEnough?.(copy.account?.parties ?? {}))
      return copy.account;
    copies.delete(accountId);
    const account = await resolveAccount(table, accountId, now(), mayWrite);
    // A request that needs the account itself may be about to change it.
    if (account?.erasure || !isEnough) return account;
    const [oldest] = copies.keys();
    if (copies.size >= maxCopies && oldest !== undefined) copies.delete(oldest);
    copies.set(accountId, { account, readAtMs: nowMs });
    return account;
  };
};
