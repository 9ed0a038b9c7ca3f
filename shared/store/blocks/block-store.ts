import { Block } from '../../domain/blocks/block.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { alwaysTrue, put, remove, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

const toBlock = attributeReader('block', Block);

export const { find: findBlock, list: listBlocks } = openCollection(keys.block, toBlock);

type BlockName = Pick<Block, 'accountId' | 'blockedId'>;

/** Those of the named blocks that exist, eventually consistent. */
export const findBlocks = async (table: Table, wanted: readonly BlockName[]): Promise<readonly Block[]> => {
  const named = wanted.map(({ accountId, blockedId }) => keys.block(accountId, blockedId));
  return readEach(table, await getItems(table, named, false), toBlock);
};

/** Writes a block over an earlier one of the same party. Only its owner writes it. */
export const blockWrite = (block: Block): Write =>
  put(
    {
      ...keys.block(block.accountId, block.blockedId),
      ...indexKeys(indexes.blocksAgainst(block.blockedId), `${block.at}#${block.accountId}`),
      block,
    },
    alwaysTrue,
  );

export const removedBlockWrite = ({ accountId, blockedId }: BlockName): Write =>
  remove(keys.block(accountId, blockedId), alwaysTrue);
