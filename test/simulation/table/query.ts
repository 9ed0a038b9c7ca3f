import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { conditionOf } from './condition.ts';
import { invalid } from './errors.ts';
import { type Items, indexNames, keyOf, tieBreakerOf } from './items.ts';
import { nameIn, type Scope, valueIn } from './operands.ts';
import { comparePositions, indexOf, type Partition, type SortPosition } from './partition.ts';
import { scopeOf } from './scope.ts';
import { compareTexts, type Item } from './values.ts';

/** A range of one partition, with both ends. */
type Range = { readonly pk: string; readonly holds: (sk: string) => boolean; readonly from: string };

const keyCondition =
  /^(#?\w+) = (:\w+)(?: AND (?:begins_with\((#?\w+), (:\w+)\)|(#?\w+) BETWEEN (:\w+) AND (:\w+)))?$/;

const textIn = (scope: Scope, word: string): string => {
  const value = valueIn(scope, word);
  if (typeof value !== 'string' || value === '') throw invalid(`${word} has to be a text that is not empty`);
  return value;
};

const rangeOf = (text: string, index: string, scope: Scope): Range => {
  const match = keyCondition.exec(text);
  if (!match) throw invalid(`the key condition is not supported: ${text}`);
  const [, pkName = '', pk = '', prefixName, prefix, betweenName, least, most] = match;
  const skName = prefixName ?? betweenName;
  const isWrong = skName !== undefined && nameIn(scope, skName) !== `${index}sk`;
  if (nameIn(scope, pkName) !== `${index}pk` || isWrong) throw invalid(`these are not the keys: ${text}`);
  const partition = textIn(scope, pk);
  if (prefix !== undefined) {
    const from = textIn(scope, prefix);
    return { pk: partition, from, holds: (sk) => sk.startsWith(from) };
  }
  if (least === undefined || most === undefined) return { pk: partition, from: '', holds: () => true };
  const [from, to] = [textIn(scope, least), textIn(scope, most)];
  if (compareTexts(from, to) > 0) throw invalid('BETWEEN begins after its end');
  return {
    pk: partition,
    from,
    holds: (sk) => compareTexts(sk, from) >= 0 && compareTexts(sk, to) <= 0,
  };
};

const entriesIn = (partition: Partition | undefined, { from, holds }: Range): Partition['entries'] => {
  if (!partition) return [];
  const { entries } = partition;
  const start = indexOf(partition, { sk: from, tie: '' });
  let end = start;
  for (let entry = entries[end]; entry && holds(entry.position.sk); entry = entries[end]) end += 1;
  return entries.slice(start, end);
};

const placeOf = (start: Readonly<Record<string, unknown>>, index: string): SortPosition => {
  const key = keyOf(start);
  if (index === '') return { sk: key.sk, tie: '' };
  const sk = start[`${index}sk`];
  if (typeof sk !== 'string') throw invalid('the key to start after is not one of this index');
  return { sk, tie: tieBreakerOf(key) };
};

/** The keys of an item, in the table and in one of its indexes. */
const keysIn = (item: Item, index: string): Item => {
  const names = index === '' ? ['pk', 'sk'] : ['pk', 'sk', `${index}pk`, `${index}sk`];
  return Object.fromEntries(names.map((name) => [name, item[name] ?? '']));
};

const known = new Set([
  'TableName',
  'IndexName',
  'KeyConditionExpression',
  'FilterExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'Limit',
  'ScanIndexForward',
  'ConsistentRead',
  'Select',
]);

/** Executes a query. Throws for everything unsupported in it. */
export const query = (items: Items, input: QueryCommandInput) => {
  for (const name of Object.keys(input)) if (!known.has(name)) throw invalid(`${name} is not supported`);
  const { IndexName: index = '', Limit = Number.POSITIVE_INFINITY, ScanIndexForward = true } = input;
  if (index !== '' && !(indexNames as readonly string[]).includes(index)) throw invalid(`no index ${index}`);
  if (index !== '' && input.ConsistentRead) throw invalid('an index has no consistent reads');
  const scope = scopeOf(input, undefined, input.KeyConditionExpression, input.FilterExpression);
  const range = rangeOf(input.KeyConditionExpression ?? '', index, scope);
  const found = entriesIn(items.partition(index, range.pk), range);
  const inOrder = ScanIndexForward ? found : found.toReversed();
  const after = input.ExclusiveStartKey && placeOf(input.ExclusiveStartKey, index);
  const sign = ScanIndexForward ? 1 : -1;
  const rest = after
    ? inOrder.filter(({ position }) => sign * comparePositions(position, after) > 0)
    : inOrder;
  const examined = rest.slice(0, Limit);
  const last = examined.at(-1);
  const passes = input.FilterExpression ? conditionOf(input.FilterExpression) : undefined;
  const passed = examined.filter(({ item }) => passes?.({ ...scope, item }) ?? true);
  return {
    ...(input.Select !== 'COUNT' && {
      Items: passed.map(({ item }) => (index === '' ? item : keysIn(item, index))),
    }),
    Count: passed.length,
    ScannedCount: examined.length,
    // A full page says where it ended, even if nothing follows.
    ...(last && examined.length === Limit && { LastEvaluatedKey: keysIn(last.item, index) }),
  };
};
