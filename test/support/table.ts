import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import { unfoldItem } from '#shared/store/document.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { startTestEngine } from './start-table-engine.ts';

/**
 * Starts the real table engine in a new folder for the tests of a file; each call of the result makes an
 * empty table.
 */
export const createTableFactory = async (): Promise<() => Promise<Table>> => {
  const { newTable, stop } = await startTestEngine();
  afterAll(stop);
  return () => newTable();
};

/** Every item of a table, in the order of the keys. */
export const readAllItems = async (table: Table): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: from }),
    );
    items.push(...(page.Items ?? []).map(unfoldItem));
    from = page.LastEvaluatedKey;
  } while (from);
  const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** The items of a table with such a prefix of the sort key. */
export const listItemsByPrefix = async (table: Table, prefix: string): Promise<readonly Item[]> =>
  (await readAllItems(table)).filter(({ sk }) => String(sk).startsWith(prefix));
