import { BatchGetCommand, GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Item, unfoldItem } from './document.ts';
import type { IndexRange } from './indexes.ts';
import type { Key } from './keys.ts';
import type { Page, Position } from './page.ts';
import { pause } from './pause.ts';
import { openTableClient, type TableClient } from './table-client.ts';
import type { StoredFault } from './unreadable.ts';

export type { Item };

/** Called for an item of a list that cannot be read. */
export type OnUnreadable = (key: Key, faults: readonly StoredFault[]) => void;

/** The table and its client. */
export type Table = {
  readonly name: string;
  readonly client: TableClient;
  readonly onUnreadable?: OnUnreadable;
  /** Whether texts are stored plain, as where a write costs nothing. */
  readonly storesPlainTexts?: true | undefined;
};

export const openTable = (name: string, onUnreadable?: OnUnreadable): Table => ({
  name,
  ...(onUnreadable && { onUnreadable }),
  client: openTableClient(),
});

/** Reads one item, strongly consistent unless it may be a moment old. */
export const getItem = async (table: Table, key: Key, ConsistentRead = true): Promise<Item | undefined> => {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead }),
  );
  return Item && unfoldItem(Item);
};

/** Reads one page of a list by key, after the position where the page before ended. */
export const listItems = async (
  table: Table,
  listing: IndexRange,
  limit: number,
  after?: Position,
): Promise<Page<Item>> => {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ...toQueryInput(listing),
      Limit: limit,
      ...(listing.consistent && { ConsistentRead: true }),
      ...(after && { ExclusiveStartKey: after }),
    }),
  );
  return { items: Items.map(unfoldItem), ...(LastEvaluatedKey && { next: LastEvaluatedKey as Position }) };
};

const toQueryInput = (
  listing: IndexRange,
): Pick<
  QueryCommandInput,
  | 'IndexName'
  | 'KeyConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
  | 'ScanIndexForward'
> => {
  const { index, pk, beginsWith, between } = listing;
  const range = toRangeCondition(listing);
  return {
    ...(index && { IndexName: index }),
    KeyConditionExpression: `#pk = :pk${range}`,
    ExpressionAttributeNames: { '#pk': `${index ?? ''}pk`, ...(range && { '#sk': `${index ?? ''}sk` }) },
    ExpressionAttributeValues: {
      ':pk': pk,
      ...(beginsWith && { ':from': beginsWith }),
      // A sort key is never empty; a blank sorts first.
      ...(between && { ':from': between[0] || ' ', ':to': between[1] }),
    },
    ScanIndexForward: !listing.newestFirst,
  };
};

const toRangeCondition = ({ beginsWith, between }: IndexRange): string => {
  if (beginsWith) return ' AND begins_with(#sk, :from)';
  if (between) return ' AND #sk BETWEEN :from AND :to';
  return '';
};

/** Which items of a range are returned. The others are read, too. */
export type Filter = {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
};

/**
 * Part of a range: the items that passed the filter, how many were examined, and the last sort key if more
 * follow.
 */
export type RangePage = {
  readonly items: readonly Item[];
  readonly examined: number;
  readonly upTo?: string;
};

/** Examines up to `limit` items of a base partition and returns those that pass the filter. */
export const scanRange = async (
  table: Table,
  listing: IndexRange,
  limit: number,
  filter: Filter | undefined,
): Promise<RangePage> => {
  const query = toQueryInput(listing);
  const { Items, ScannedCount, LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ...query,
      ...(filter && {
        FilterExpression: filter.expression,
        ExpressionAttributeNames: { ...query.ExpressionAttributeNames, ...filter.names },
        ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ...filter.values },
      }),
      Limit: limit,
    }),
  );
  return {
    items: (Items ?? []).map(unfoldItem),
    examined: ScannedCount ?? 0,
    ...(LastEvaluatedKey && { upTo: String(LastEvaluatedKey.sk) }),
  };
};

const maxKeysPerBatch = 100;
const maxBatchAttempts = 5;

/**
 * Reads items in the order of the keys, each once, in batches of 100; missing ones are left out. Indexes hold keys only,
 * so that a change of an item costs no index write. Lists read their items through this function.
 */
export const getItems = async (
  table: Table,
  wanted: readonly Key[],
  isConsistent = true,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  // The table refuses a batch with a key twice. An item that moves in a list can be read at both places.
  const keys = [...new Map(wanted.map((key) => [keyTextOf(key), key])).values()];
  for (let from = 0; from < keys.length; from += maxKeysPerBatch) {
    items.push(...(await getBatch(table, keys.slice(from, from + maxKeysPerBatch), isConsistent)));
  }
  return items;
};

const getBatch = async (
  table: Table,
  wanted: readonly Key[],
  ConsistentRead: boolean,
): Promise<readonly Item[]> => {
  const found = new Map<string, Item>();
  let missing = wanted;
  for (let tries = 0; missing.length > 0; tries += 1) {
    if (tries === maxBatchAttempts) throw tooBusy(missing.length);
    if (tries > 0) await pause(tries);
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: [...missing], ConsistentRead } } }),
    );
    for (const item of Responses?.[table.name] ?? []) found.set(keyTextOf(item), unfoldItem(item));
    missing = (UnprocessedKeys?.[table.name]?.Keys ?? []).map(keyOf);
  }
  return wanted.flatMap((key): readonly Item[] => {
    const item = found.get(keyTextOf(key));
    return item ? [item] : [];
  });
};

/** The service's name for throttling. The client gets a retryable error. */
const tooBusy = (unread: number): Error =>
  Object.assign(new Error(`the table left ${unread} keys unread`), { name: 'ThrottlingException' });

const keyOf = ({ pk, sk }: Item): Key => ({ pk: String(pk), sk: String(sk) });

const keyTextOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** One page of a list, with whole items instead of the index's keys. */
export const listFullItems = async (
  table: Table,
  listing: IndexRange,
  limit: number,
  after?: Position,
): Promise<Page<Item>> => {
  const page = await listItems(table, listing, limit, after);
  return { ...page, items: await getItems(table, page.items.map(keyOf)) };
};

/** Counts the items of a list, up to `limit`. It reads keys only. */
export const countItems = async (table: Table, listing: IndexRange, limit: number): Promise<number> => {
  const { Count = 0 } = await table.client.send(
    new QueryCommand({ TableName: table.name, ...toQueryInput(listing), Limit: limit, Select: 'COUNT' }),
  );
  return Count;
};
