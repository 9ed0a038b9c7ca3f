import type { Deps } from '../../deps.ts';
import { maxBlocks } from '../../domain/blocks/block.ts';
import { listBlocks } from '../../store/blocks/block-store.ts';
import { indexes } from '../../store/indexes.ts';

/** Maximum accounts that a list leaves out because they blocked its reader, latest first. */
const maxHiddenBlockers = 100;

type Reader = { readonly accountId?: string | undefined; readonly partyIds: readonly string[] };

/**
 * The parties that lists do not show to a reader: those that the reader blocked, and those that blocked the reader. It
 * costs one query for the blocks of the account and one for each of its parties, for any length of the list.
 */
export const findHiddenParties = async (
  { table }: Pick<Deps, 'table'>,
  { accountId, partyIds }: Reader,
): Promise<ReadonlySet<string>> => {
  const [own, ...against] = await Promise.all([
    accountId === undefined
      ? { items: [] }
      : listBlocks(table, { ...indexes.blocksOf(accountId), consistent: false }, { limit: maxBlocks }),
    ...partyIds.map((id) => listBlocks(table, indexes.blocksAgainst(id), { limit: maxHiddenBlockers })),
  ]);
  return new Set([
    ...own.items.map(({ blockedId }) => blockedId),
    ...against.flatMap(({ items }) => items.flatMap(({ parties }) => parties)),
  ]);
};
