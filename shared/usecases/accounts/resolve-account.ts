import type { Account } from '../../domain/accounts/account.ts';
import type { Instant } from '../../domain/time.ts';
import { findAccount } from '../../store/accounts/account-store.ts';
import { commit } from '../../store/commit.ts';
import type { Table } from '../../store/table.ts';
import { recognizeAccount } from './recognize-parties.ts';

/**
 * The account of a signed-in person; undefined if they have opened none. A person whom a release before 0.3.0 knew has
 * the parties of that release. Their account is opened by their first request that may write.
 */
export const resolveAccount = async (
  table: Table,
  accountId: string,
  now: Instant,
  mayWrite: boolean,
): Promise<Account | undefined> => {
  const found = await findAccount(table, accountId);
  if (found) return found;
  const recognized = await recognizeAccount(table, accountId, now);
  if (!recognized || !mayWrite) return recognized?.account;
  // Another request may have opened it a moment before.
  const refused = await commit(table, recognized.writes);
  return refused === undefined ? recognized.account : findAccount(table, accountId);
};
