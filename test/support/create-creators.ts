import { derivePartyId } from '#shared/adapters/ids.ts';
import { commit } from '#shared/store/commit.ts';
import { creatorWrite } from '#shared/store/creators/creator-store.ts';
import type { Table } from '#shared/store/table.ts';
import { startTime } from './deps.ts';

/** Approves many creators at once, as approved applications would, each with an account on douyin. */
export const createCreators = async (
  table: Table,
  subs: readonly string[],
  idOf = (sub: string): string => derivePartyId('crt', sub),
): Promise<void> => {
  await Promise.all(
    subs.map((sub) => {
      const profileUrl = 'https://www.douyin.com';
      const account = { platform: 'douyin', handle: sub, profileUrl, followerCount: 1, categories: [] };
      return commit(table, [
        creatorWrite({ id: idOf(sub), version: 1, status: 'active', since: startTime, accounts: [account] }),
      ]);
    }),
  );
};
