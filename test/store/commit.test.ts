import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '#shared/domain/refusal.ts';
import {
  allOf,
  commit,
  followsVersion,
  hasRevision,
  isEqual,
  isMissing,
  isNew,
  put,
  returnStale,
  update,
} from '#shared/store/commit.ts';
import type { Table } from '#shared/store/table.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';

const newTable = await createTableFactory();

const key = (name: string) => ({ pk: `THING#${name}`, sk: 'THING' });

const taken = (name: string) => refuse('conflict', `${name} is taken`);

const putNew = (name: string, more: object = {}) =>
  put({ ...key(name), ...more }, isNew, (found) => ({ ...taken(name), fields: { found } }));

describe('a commit', () => {
  let table: Table;
  beforeEach(async () => {
    table = await newTable();
  });

  test('writes everything in it', async () => {
    expect(await commit(table, [putNew('a'), putNew('b'), putNew('c')])).toBeUndefined();
    expect(await readWholeTable(table)).toHaveLength(3);
  });

  test('of nothing does nothing', async () => {
    expect(await commit(table, [])).toBeUndefined();
    expect(await readWholeTable(table)).toEqual([]);
  });

  test('returns the refusal of the write with the failed condition, and the item that existed', async () => {
    await commit(table, [putNew('b', { owner: 'ada' })]);
    expect(await commit(table, [putNew('a'), putNew('b'), putNew('c')])).toEqual({
      ...taken('b'),
      fields: { found: { ...key('b'), owner: 'ada' } },
    });
  });

  test('returns the first of several failed conditions', async () => {
    await commit(table, [putNew('b'), putNew('c')]);
    expect(await commit(table, [putNew('a'), putNew('c'), putNew('b')])).toMatchObject({
      detail: 'c is taken',
    });
  });

  test('that is refused has written nothing', async () => {
    await commit(table, [putNew('c')]);
    const before = await readWholeTable(table);
    await commit(table, [putNew('a'), update(key('new'), { set: { n: 1 } }, isNew), putNew('c')]);
    expect(await readWholeTable(table)).toEqual(before);
  });

  test('of a single write needs no transaction, and is refused in the same way', async () => {
    expect(await commit(table, [putNew('a', { owner: 'ada' })])).toBeUndefined();
    const increase = update(
      key('a'),
      { set: { n: 1 } },
      { expression: 'attribute_not_exists(#owner)', names: { '#owner': 'owner' } },
      (found) => refuse('conflict', `owned by ${found?.owner}`),
    );
    expect(await commit(table, [increase])).toMatchObject({ detail: 'owned by ada' });
    expect(await commit(table, [putNew('a')])).toMatchObject({ fields: { found: { owner: 'ada' } } });
  });

  test('with a condition on a missing item finds nothing', async () => {
    let found: unknown = 'not asked';
    const change = update(key('gone'), { set: { n: 1 } }, hasRevision(1), (item) => {
      found = item;
      return returnStale(item);
    });
    expect(await commit(table, [change])).toBe('stale');
    expect(found).toBeUndefined();
  });

  test('of more writes than one transaction allows is an error', async () => {
    const writes = Array.from({ length: 101 }, (_, index) => putNew(`${index}`));
    await expect(commit(table, writes)).rejects.toThrow('101 writes in one transaction');
    expect(await readWholeTable(table)).toEqual([]);
  });

  test('of exactly one hundred writes is one transaction', async () => {
    const writes = Array.from({ length: 100 }, (_, index) => putNew(`${index}`));
    expect(await commit(table, writes)).toBeUndefined();
    expect(await readWholeTable(table)).toHaveLength(100);
  });
});

describe('a change', () => {
  let table: Table;
  beforeEach(async () => {
    table = await newTable();
    await commit(table, [
      putNew('a', { file: { status: 'waiting', size: 7 }, old: 1, since: 'first', n: 1 }),
    ]);
  });

  test('sets, removes and adds, also to nested and to missing attributes', async () => {
    const change = {
      set: { 'file.status': 'stored', old: undefined, name: 'Ada' },
      setOnce: { since: 'second', 'file.by': 'ada' },
      add: { n: -3, 'sum of a.b': 2, seqs: new Set([1, 2]) },
    };
    expect(
      await commit(table, [update(key('a'), change, isEqual('file.status', 'waiting'))]),
    ).toBeUndefined();
    expect(await readWholeTable(table)).toEqual([
      {
        ...key('a'),
        file: { status: 'stored', size: 7, by: 'ada' },
        since: 'first',
        name: 'Ada',
        n: -2,
        'sum of a.b': 2,
        seqs: new Set([1, 2]),
      },
    ]);
  });

  test.each([
    ['another value', isEqual('file.status', 'stored')],
    ['a value that exists', isMissing('file.size')],
    ['one wrong condition of two', allOf(isEqual('n', 1), isMissing('since'))],
    ['another version', followsVersion('n', 3)],
    ['a first version of what exists', followsVersion('n', 1)],
  ])('is refused for %s', async (_case, condition) => {
    expect(await commit(table, [update(key('a'), { set: { n: 9 } }, condition)])).toBe('stale');
  });

  test.each([
    ['the same nested value', isEqual('file.status', 'waiting')],
    ['a missing value', isMissing('file.by')],
    ['the next version', followsVersion('n', 2)],
  ])('is made for %s', async (_case, condition) => {
    expect(await commit(table, [update(key('a'), { set: { n: 9 } }, condition)])).toBeUndefined();
  });
});

describe('retries of a commit', () => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));
  const table: Table = { name: 'injected', client };
  const mock = mockClient(client);
  const metadata = { message: 'injected', $metadata: {} };
  const cancelled = (...codes: readonly string[]) =>
    new TransactionCanceledException({
      ...metadata,
      CancellationReasons: codes.map((Code) => ({ Code })),
    });
  const sentTokens = () =>
    mock.commandCalls(TransactWriteCommand).map(({ args: [{ input }] }) => input.ClientRequestToken);
  beforeEach(() => mock.reset());

  test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'repeat a transaction that was cancelled by %s',
    async (code) => {
      mock.on(TransactWriteCommand).rejectsOnce(cancelled('None', code)).resolves({});
      expect(await commit(table, [putNew('a'), putNew('b')])).toBeUndefined();
      expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(2);
    },
  );

  test('repeat a single write that conflicted with a transaction', async () => {
    mock.on(PutCommand).rejectsOnce(new TransactionConflictException(metadata)).resolves({});
    expect(await commit(table, [putNew('a')])).toBeUndefined();
    expect(mock.commandCalls(PutCommand)).toHaveLength(2);
  });

  test('repeat a transaction under its token while its first attempt is in progress', async () => {
    mock.on(TransactWriteCommand).rejectsOnce(new TransactionInProgressException(metadata)).resolves({});
    expect(await commit(table, [putNew('a'), putNew('b')])).toBeUndefined();
    const [first, second] = sentTokens();
    expect(second).toBe(first);
  });

  test('begin a new transaction after one that was cancelled', async () => {
    mock.on(TransactWriteCommand).rejectsOnce(cancelled('TransactionConflict', 'None')).resolves({});
    expect(await commit(table, [putNew('a'), putNew('b')])).toBeUndefined();
    expect(new Set(sentTokens()).size).toBe(2);
  });

  test('stop at a failed condition, which counts more than a conflict', async () => {
    mock.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    expect(await commit(table, [putNew('a'), putNew('b')])).toMatchObject({ detail: 'b is taken' });
    expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  test('end when conflicts continue, so that the use case decides again', async () => {
    mock.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'None'));
    expect(await commit(table, [putNew('a'), putNew('b')])).toBe('stale');
    expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(6);
  });

  test('exclude an invalid transaction, which is an error and no refusal', async () => {
    mock.on(TransactWriteCommand).rejects(cancelled('ValidationError', 'None'));
    await expect(commit(table, [putNew('a'), putNew('b')])).rejects.toThrow(TransactionCanceledException);
  });

  test('hide no error outside of the writes', async () => {
    mock.on(PutCommand).rejects(new ProvisionedThroughputExceededException(metadata));
    await expect(commit(table, [putNew('a')])).rejects.toThrow(ProvisionedThroughputExceededException);
  });

  test('return the existing item for a failed condition of a single write', async () => {
    const Item = { owner: { S: 'ada' } };
    mock.on(PutCommand).rejects(new ConditionalCheckFailedException({ ...metadata, Item }));
    expect(await commit(table, [putNew('a')])).toMatchObject({ fields: { found: { owner: 'ada' } } });
  });
});
