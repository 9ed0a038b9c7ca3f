import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Table } from '#shared/store/table.ts';

const maxItemsPerTransaction = 100;

/** Stores items as they are. */
export const putItems = async ({ name, client }: Table, items: readonly Item[]): Promise<void> => {
  for (let from = 0; from < items.length; from += maxItemsPerTransaction) {
    const some = items.slice(from, from + maxItemsPerTransaction);
    const TransactItems = some.map((Item) => ({ Put: { TableName: name, Item } }));
    await client.send(new TransactWriteCommand({ TransactItems }));
  }
};
