import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item, Table } from '#shared/store/table.ts';
import type { Release } from './release.ts';

const maxItemsPerBatch = 25;

/** Puts the items of a release into a table unchanged, or those of them that `isWanted` accepts. */
export const loadItems = async (
  table: Table,
  { items }: Release,
  isWanted: (item: Item) => boolean = () => true,
): Promise<readonly Item[]> => {
  const wanted = items.map(({ item }): Item => unmarshall(JSON.parse(JSON.stringify(item)))).filter(isWanted);
  for (let from = 0; from < wanted.length; from += maxItemsPerBatch) {
    const batch = wanted.slice(from, from + maxItemsPerBatch);
    await table.client.send(
      new BatchWriteCommand({
        RequestItems: { [table.name]: batch.map((Item) => ({ PutRequest: { Item } })) },
      }),
    );
  }
  return wanted;
};
