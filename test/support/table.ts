import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import { unfoldItem } from '#shared/store/document.ts';
import type { Item, Table } from '#shared/store/table.ts';
import type { EngineTable } from './engine-table.ts';
import { startMemoryEngine } from './memory-engine.ts';

/** Starts the real table engine for the tests of a file. Each call of the result makes an empty table. */
export const createTableFactory = async (): Promise<() => Promise<EngineTable>> => {
  const { newTable, stop } = await startMemoryEngine();
  afterAll(stop);
  return newTable;
};

/** The table engine selects by a prefix faster than a test can, because it does not send the rest. */
const toFilter = (prefixes: readonly string[]) => ({
  FilterExpression: prefixes.map((_, at) => `begins_with(sk, :prefix${at})`).join(' OR '),
  ExpressionAttributeValues: Object.fromEntries(prefixes.map((prefix, at) => [`:prefix${at}`, prefix])),
});

/** The items that requests wrote, without the accounts that sessions open with their first request. */
const withoutAccounts = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ pk }) => !/^(PERSON|PARTY)#/.test(String(pk)));

/**
 * Every item that requests wrote, in the order of the keys. The accounts are left out that sessions open with their first
 * request: `readWholeTable` has them.
 */
export const readAllItems = async (table: Table): Promise<readonly Item[]> =>
  withoutAccounts(await readWholeTable(table));

/** Every item of a table, or those with one of these prefixes of the sort key, in the order of the keys. */
export const readWholeTable = async (
  table: Table,
  ...prefixes: readonly string[]
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        ExclusiveStartKey: from,
        ...(prefixes.length > 0 && toFilter(prefixes)),
      }),
    );
    items.push(...(page.Items ?? []).map(unfoldItem));
    from = page.LastEvaluatedKey;
  } while (from);
  const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** The items with one of these prefixes of the sort key, in the order of the prefixes. */
export const filterByPrefixes = (items: readonly Item[], ...prefixes: readonly string[]): readonly Item[] =>
  prefixes.flatMap((prefix) => items.filter(({ sk }) => String(sk).startsWith(prefix)));

/** What requests wrote with one of these prefixes of the sort key, in the order of the prefixes. */
export const listItemsByPrefix = async (
  table: Table,
  ...prefixes: readonly string[]
): Promise<readonly Item[]> =>
  filterByPrefixes(withoutAccounts(await readWholeTable(table, ...prefixes)), ...prefixes);
