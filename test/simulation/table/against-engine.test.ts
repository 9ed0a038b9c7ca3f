import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item, Table } from '#shared/store/table.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createMemoryTable } from './memory-table.ts';

const newTable = await createTableFactory();

type Request = (table: string) => object;

const key = fc.record({ pk: fc.constantFrom('A', 'B'), sk: fc.constantFrom('1', '2', '10') });

/** Positions in an index that no two items share: the order of equal ones is undefined. */
const toIndexKeys = ({ pk, sk }: { pk: string; sk: string }, listed: boolean) =>
  listed ? { gsi1pk: 'LIST', gsi1sk: `${sk}#${pk}` } : {};

const item = fc
  .tuple(
    key,
    fc.record({
      n: fc.integer({ min: -2, max: 3 }),
      listed: fc.boolean(),
      tag: fc.constantFrom('x', 'xy', 'é'),
    }),
  )
  .map(([at, { n, listed, tag }]) => ({
    ...at,
    ...toIndexKeys(at, listed),
    n,
    tag,
    map: { version: n, inner: { list: [n, tag] } },
    tags: ['x', tag],
  }));

/** The conditions that the store uses, and similar ones, each with its placeholders. */
const conditions: readonly (readonly [string, Record<string, unknown>])[] = [
  ['attribute_not_exists(pk)', {}],
  ['attribute_exists(pk)', {}],
  ['attribute_not_exists(pk) OR attribute_exists(pk)', {}],
  ['n = :n', { ':n': 1 }],
  ['n = :n', { ':n': '1' }],
  ['n >= :n AND n >= :m', { ':n': 1, ':m': 0 }],
  ['(n < :n) AND (tag = :tag)', { ':n': 2, ':tag': 'x' }],
  ['attribute_not_exists(gone) OR gone < :n', { ':n': 1 }],
  ['gone < :n OR gone <= :n OR gone > :n', { ':n': 1 }],
  ['#map.version = :n', { ':n': 1 }],
  ['#map.#inner.#gone = :n', { ':n': 1 }],
  ['NOT contains(#tags, :tag)', { ':tag': 'xy' }],
  ['contains(tag, :tag)', { ':tag': 'y' }],
  ['attribute_not_exists(#seqs) OR NOT contains(#seqs, :n)', { ':n': 1 }],
  ['begins_with(tag, :tag) AND NOT n = :n', { ':tag': 'x', ':n': 0 }],
  ['n BETWEEN :n AND :m', { ':n': 0, ':m': 2 }],
  ['n = :n OR n = :m AND tag = :tag', { ':n': 0, ':m': 1, ':tag': 'x' }],
];

const updates: readonly (readonly [string, Record<string, unknown>])[] = [
  ['SET n = n - :one, tag = :t', { ':one': 1, ':t': 'set' }],
  ['SET n = n + :one ADD tally :one', { ':one': 1 }],
  ['SET #map.version = :one', { ':one': 1 }],
  ['SET #map.#inner.#gone = n', {}],
  ['SET tag = gone', {}],
  ['SET tag = if_not_exists(gone, :t), n = if_not_exists(n, :one)', { ':t': 'new', ':one': 1 }],
  ['SET tally = if_not_exists(tally, :one) + :one', { ':one': 1 }],
  ['SET #map.tag = if_not_exists(#map.tag, :t)', { ':t': 'first' }],
  ['REMOVE gsi1pk, gsi1sk', {}],
  ['REMOVE gone SET n = :one', { ':one': 1 }],
  ['ADD n :one, tally :one', { ':one': 1 }],
  ['ADD #seqs :seqs SET n = :one', { ':seqs': new Set([1, 7]), ':one': 1 }],
  ['ADD tag :one', { ':one': 1 }],
];

const names: Readonly<Record<string, string>> = {
  '#map': 'map',
  '#inner': 'inner',
  '#gone': 'gone',
  '#tags': 'tags',
  '#seqs': 'seqs',
};

const placeholders = (texts: readonly string[], values: object) => {
  const used = Object.entries(names).filter(([word]) => texts.some((text) => text.includes(word)));
  return {
    ...(used.length > 0 && { ExpressionAttributeNames: Object.fromEntries(used) }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
};

const found = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

type GeneratedRequest = {
  readonly kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck';
  readonly input: object;
};

const withCondition = (condition: (typeof conditions)[number]) => ({
  ConditionExpression: condition[0],
  ...placeholders([condition[0]], condition[1]),
  ...found,
});

const operation: fc.Arbitrary<GeneratedRequest> = fc.oneof(
  fc
    .tuple(item, fc.constantFrom(...conditions))
    .map(([Item, condition]) => ({ kind: 'Put' as const, input: { Item, ...withCondition(condition) } })),
  fc
    .tuple(key, fc.constantFrom(...updates), fc.constantFrom(...conditions))
    .map(([Key, update, condition]) => ({
      kind: 'Update' as const,
      input: {
        Key,
        UpdateExpression: update[0],
        ConditionExpression: condition[0],
        ...placeholders([update[0], condition[0]], { ...update[1], ...condition[1] }),
        ...found,
      },
    })),
  fc
    .tuple(key, fc.constantFrom('Delete' as const, 'ConditionCheck' as const), fc.constantFrom(...conditions))
    .map(([Key, kind, condition]) => ({ kind, input: { Key, ...withCondition(condition) } })),
);

const single: fc.Arbitrary<Request> = operation
  .filter(({ kind }) => kind !== 'ConditionCheck')
  .map(({ kind, input }) => (TableName) => {
    const whole = { TableName, ...input } as never;
    if (kind === 'Put') return new PutCommand(whole);
    return kind === 'Update' ? new UpdateCommand(whole) : new DeleteCommand(whole);
  });

const transaction: fc.Arbitrary<Request> = fc.array(operation, { minLength: 1, maxLength: 4 }).map(
  (operations) => (TableName) =>
    new TransactWriteCommand({
      TransactItems: operations.map(({ kind, input }) => ({ [kind]: { TableName, ...input } })) as never,
    }),
);

const get: fc.Arbitrary<Request> = key.map((Key) => (TableName) => new GetCommand({ TableName, Key }));

const batch: fc.Arbitrary<Request> = fc
  .uniqueArray(key, { minLength: 1, maxLength: 4, selector: ({ pk, sk }) => pk + sk })
  .map((Keys) => (table) => new BatchGetCommand({ RequestItems: { [table]: { Keys } } }));

const ranges: readonly (readonly [string, Record<string, unknown>])[] = [
  ['#pk = :pk', {}],
  ['#pk = :pk AND begins_with(#sk, :from)', { ':from': '1' }],
  ['#pk = :pk AND #sk BETWEEN :from AND :to', { ':from': ' ', ':to': '2' }],
  ['#pk = :pk AND #sk BETWEEN :from AND :to', { ':from': '10', ':to': '~' }],
];

const query: fc.Arbitrary<Request> = fc
  .record({
    index: fc.constantFrom('', 'gsi1'),
    range: fc.constantFrom(...ranges),
    Limit: fc.constantFrom(1, 2, 3, 100),
    ScanIndexForward: fc.boolean(),
    filtered: fc.boolean(),
    counted: fc.boolean(),
    after: fc.option(key, { nil: undefined }),
  })
  .map(({ index, range, filtered, counted, after, ...rest }) => (TableName) => {
    const [text, values] = range;
    const onItems = filtered && index === '';
    return new QueryCommand({
      TableName,
      ...rest,
      ...(index && { IndexName: index }),
      KeyConditionExpression: text,
      ...(onItems && { FilterExpression: 'n >= :n' }),
      ExpressionAttributeNames: { '#pk': `${index}pk`, ...(text.includes('#sk') && { '#sk': `${index}sk` }) },
      ExpressionAttributeValues: {
        ':pk': index ? 'LIST' : 'A',
        ...values,
        ...(onItems && { ':n': 1 }),
      },
      ...(counted && { Select: 'COUNT' }),
      ...(after && {
        ExclusiveStartKey: { ...after, pk: index ? after.pk : 'A', ...(index && toIndexKeys(after, true)) },
      }),
    });
  });

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** A response or an error without what depends on the time or the wording. A batch has no order. */
const plain = (answer: unknown): object => {
  const { $metadata: _, Responses, UnprocessedKeys: __, ...rest } = answer as Record<string, unknown>;
  if (!Responses) return rest;
  const [items = []] = Object.values(Responses as Record<string, Item[]>);
  return { ...rest, items: items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) };
};

const failure = (error: unknown) => {
  const { name, Item, CancellationReasons } = error as Record<string, unknown> & { name: string };
  const reasons = (CancellationReasons as { Code?: string; Item?: unknown }[] | undefined)?.map(
    ({ Code, Item: was }) => ({ Code, ...(was !== undefined && { was }) }),
  );
  return { error: name, ...(Item !== undefined && { Item }), ...(reasons && { reasons }) };
};

const outcomeOf = async (send: () => unknown) => {
  try {
    return plain(await send());
  } catch (error) {
    return failure(error);
  }
};

const expectSame = async (engine: Table, requests: readonly Request[]): Promise<void> => {
  const memory = createMemoryTable(engine.name, () => undefined);
  for (const request of requests) {
    const command = request(engine.name);
    const real = await outcomeOf(() => engine.client.send(command as GetCommand));
    expect(
      await outcomeOf(() => memory.send(command)),
      JSON.stringify((command as GetCommand).input),
    ).toEqual(real);
  }
  const memoryItems = memory.all().toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  expect(memoryItems).toEqual(await readWholeTable(engine));
};

const rounds = 40;

test(`${rounds} random histories have the same responses, errors and items as in the real engine`, async () => {
  const requests = fc.array(fc.oneof(single, single, transaction, transaction, get, batch, query, query), {
    minLength: 25,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(requests, async (history) => expectSame(await newTable(), history)),
    { numRuns: rounds, seed: 20_261_125, endOnFailure: true },
  );
}, 120_000);
