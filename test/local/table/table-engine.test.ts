import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import { tableClient } from '#infra/local/table/clients.ts';
import { startTableEngine, type TableEngine } from '#infra/local/table/engine.ts';
import { trimStreamRecords } from '#infra/local/table/engine-file.ts';
import { engineBinary } from '#infra/local/table/engine-process.ts';
import { startExpiry } from '#infra/local/table/expiry.ts';
import { ensureTable } from '#infra/local/table/tables.ts';
import { createTemporaryFolder, createTestFolder, waitUntil } from '../events/event-store.ts';

const region = 'eu-central-1';
const folder = createTemporaryFolder('table');
const file = join(folder, 'table.sqlite');
const log: string[] = [];
let engine: TableEngine;

const attribute = (AttributeName: string, AttributeType = 'S') => ({ AttributeName, AttributeType });
const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];
const index = (name: string, ProjectionType = 'ALL') => ({
  IndexName: name,
  KeySchema: keys(`${name}pk`, `${name}sk`),
  Projection: { ProjectionType },
});
const properties = {
  AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk'].map((name) => attribute(name)),
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: [index('gsi1')],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
  TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
};

const connect = () => {
  const client = tableClient({ endpoint: engine.endpoint, region });
  onTestFinished(() => client.destroy());
  return client;
};
const ensure = (logicalId: string, changes: object = {}) =>
  ensureTable(
    { endpoint: engine.endpoint, region },
    { logicalId, properties: { ...properties, ...changes } },
  );

beforeAll(async () => {
  const settings = { folder, port: 0, externalEndpoint: '' };
  engine = await startTableEngine({ ...settings, log: (line) => void log.push(line) });
});
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const put = (TableName: string, pk: string, more: Record<string, { S: string } | { N: string }> = {}) =>
  new PutItemCommand({ TableName, Item: { pk: { S: pk }, sk: { S: 'item' }, ...more } });

describe('the table engine', () => {
  test('cancels a transaction as a whole, and returns the item that blocks it', async () => {
    const { tableName } = await ensure('Transactions');
    const client = connect();
    await client.send(put(tableName, 'taken', { owner: { S: 'ada' } }));
    const write = (pk: string) => ({
      Put: {
        TableName: tableName,
        Item: { pk: { S: pk }, sk: { S: 'item' } },
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      },
    });
    const refused = await client
      .send(new TransactWriteItemsCommand({ TransactItems: [write('free'), write('taken')] }))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TransactionCanceledException);
    const reasons = refused instanceof TransactionCanceledException ? refused.CancellationReasons : [];
    expect(reasons?.map(({ Code }) => Code)).toEqual(['None', 'ConditionalCheckFailed']);
    expect(reasons?.[1]?.Item).toMatchObject({ pk: { S: 'taken' }, owner: { S: 'ada' } });
    const free = new GetItemCommand({ TableName: tableName, Key: { pk: { S: 'free' }, sk: { S: 'item' } } });
    expect((await client.send(free)).Item).toBeUndefined();
  });

  test('loses nothing it acknowledged when it is killed, and restarts on the same endpoint', async () => {
    const { tableName } = await ensure('Killed');
    const client = connect();
    const acknowledged: string[] = [];
    const killed = engine.processId() ?? 0;
    const writing = Array.from({ length: 60 }, async (_, number) => {
      await client.send(put(tableName, `item${number}`));
      acknowledged.push(`item${number}`);
      if (acknowledged.length === 20) process.kill(killed, 'SIGKILL');
    });
    await Promise.allSettled(writing);
    await waitUntil(() => expect(engine.processId() ?? killed).not.toBe(killed));
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName, ConsistentRead: true }));
    expect(acknowledged.length).toBeGreaterThanOrEqual(20);
    expect(Items.map(({ pk }) => pk?.S)).toEqual(expect.arrayContaining(acknowledged));
    expect(log.join('\n')).toContain('stopped unexpectedly');
  });

  test('finds the last number of a stream by an index, so that writes stay quick', async () => {
    const database = new DatabaseSync(file, { readOnly: true });
    onTestFinished(() => database.close());
    const plan = database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?`,
      )
      .all('Any');
    expect(plan.map(({ detail }) => detail).join()).toMatch(
      /USING (COVERING )?INDEX stream_records_by_number/,
    );
  });

  test('continues its numbering when old stream records are trimmed', async () => {
    const { tableName } = await ensure('Trimmed');
    const client = connect();
    for (const pk of ['a', 'b', 'c', 'd']) await client.send(put(tableName, pk));
    const numbers = () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database
        .prepare('SELECT sequence_number AS number FROM _stream_records WHERE table_name = ? ORDER BY id')
        .all(tableName);
      database.close();
      return rows.map(({ number }) => number);
    };
    const trim = { tableName, createdBeforeSeconds: Math.ceil(Date.now() / 1_000) + 60, limit: 100 };
    expect(trimStreamRecords(file, { ...trim, createdBeforeSeconds: 0, throughSequence: '4' })).toBe(0);
    expect(trimStreamRecords(file, { ...trim, limit: 1, throughSequence: '2' })).toBe(1);
    expect(trimStreamRecords(file, { ...trim, throughSequence: '2' })).toBe(1);
    expect(numbers()).toEqual(['3', '4']);
    expect(trimStreamRecords(file, { ...trim, throughSequence: '4' })).toBe(1);
    await client.send(put(tableName, 'e'));
    expect(numbers()).toEqual(['4', '5']);
  });

  test('publishes writes as they happen', async () => {
    const { tableName } = await ensure('Nudges');
    const seen = vi.fn();
    const end = engine.onWrite(seen);
    await connect().send(put(tableName, 'a'));
    await waitUntil(() => expect(seen).toHaveBeenCalled());
    end();
  });

  test('reports with a sentence why it cannot start', async () => {
    const start = (options: object) =>
      startTableEngine({
        folder: createTestFolder(),
        port: 0,
        log: () => undefined,
        externalEndpoint: '',
        ...options,
      });
    const port = Number(new URL(engine.endpoint).port);
    await expect(start({ port })).rejects.toThrow(`port ${port} is in use`);
    const damaged = createTestFolder();
    writeFileSync(join(damaged, 'table.sqlite'), 'this is not a database at all'.repeat(100));
    await expect(start({ folder: damaged })).rejects.toThrow(/table\.sqlite is damaged.*move it away/s);
    expect(() => engineBinary('plan9', 'mips')).toThrow(/@dynoxide\/plan9-mips.*AWS_ENDPOINT_URL_DYNAMODB/);
  });

  test('is not started when another endpoint is named', async () => {
    const externalEndpoint = 'http://127.0.0.1:1';
    const other = await startTableEngine({
      folder: '/nowhere',
      port: 0,
      log: () => undefined,
      externalEndpoint,
    });
    expect([other.endpoint, other.processId()]).toEqual([externalEndpoint, undefined]);
  });
});

describe('a table of the template', () => {
  test('is created once, and is unchanged when it is ensured again', async () => {
    const first = await ensure('Once');
    await connect().send(put('Once', 'kept'));
    expect(await ensure('Once')).toEqual(first);
    expect(first).toMatchObject({ tableName: 'Once', partitionKey: 'pk' });
    expect(first.streamArn).toContain('table/Once/stream/');
    const { Count } = await connect().send(new ScanCommand({ TableName: 'Once' }));
    expect(Count).toBe(1);
  });

  test('gets missing indexes, filled from its items', async () => {
    await ensure('Grows');
    const client = connect();
    await client.send(put('Grows', 'a', { gsi2pk: { S: 'hall' }, gsi2sk: { S: '1' } }));
    const definitions = ['gsi2pk', 'gsi2sk'].map((name) => attribute(name));
    await ensure('Grows', {
      AttributeDefinitions: [...properties.AttributeDefinitions, ...definitions],
      GlobalSecondaryIndexes: [index('gsi1'), index('gsi2')],
    });
    const { Items } = await client.send(
      new QueryCommand({
        TableName: 'Grows',
        IndexName: 'gsi2',
        KeyConditionExpression: 'gsi2pk = :hall',
        ExpressionAttributeValues: { ':hall': { S: 'hall' } },
      }),
    );
    expect(Items?.map(({ pk }) => pk?.S)).toEqual(['a']);
  });

  test('gets a stream when the template adds one', async () => {
    const { StreamSpecification: _none, ...without } = properties;
    const endpoint = { endpoint: engine.endpoint, region };
    const before = await ensureTable(endpoint, { logicalId: 'Streams', properties: without });
    expect(before.streamArn).toBeUndefined();
    expect((await ensure('Streams')).streamArn).toBeDefined();
  });

  test('with other keys than the stored one is refused, and nothing is deleted', async () => {
    await ensure('Keys');
    await connect().send(put('Keys', 'kept'));
    await expect(ensure('Keys', { KeySchema: keys('sk', 'pk') })).rejects.toThrow(
      /The keys of the stored table Keys differ/,
    );
    const projection = { GlobalSecondaryIndexes: [index('gsi1', 'KEYS_ONLY')] };
    await expect(ensure('Keys', projection)).rejects.toThrow(
      /gsi1 of the table Keys has other keys or another proj/,
    );
    await expect(ensure('Bad', { KeySchema: 'pk' })).rejects.toThrow(/The table Bad.*KeySchema/s);
    expect((await connect().send(new ScanCommand({ TableName: 'Keys' }))).Count).toBe(1);
  });
});

describe('expiry', () => {
  const now = Math.floor(Date.now() / 1_000);
  const at = (seconds: number) => ({ expiresAt: { N: String(seconds) } });
  const left = async (tableName: string) => {
    const { Items = [] } = await connect().send(new ScanCommand({ TableName: tableName }));
    return Items.map(({ pk }) => pk?.S).toSorted();
  };
  let tables = 0;
  let tableName = '';
  beforeEach(async () => {
    tables += 1;
    ({ tableName } = await ensure(`Expiry${tables}`));
  });
  const start = (clock = createWallClock()) => {
    const endpoint = { endpoint: engine.endpoint, region };
    const options = { endpoint, file: engine.file, tables: [{ logicalId: tableName, properties }], clock };
    const expiry = startExpiry({ ...options, log: (line) => void log.push(line) });
    onTestFinished(expiry.stop);
    return expiry;
  };

  test('deletes items past their time, and none without a time, with a later or an ancient one', async () => {
    const client = connect();
    await client.send(put(tableName, 'past', at(now - 60)));
    await client.send(put(tableName, 'later', at(now + 3_600)));
    await client.send(put(tableName, 'timeless'));
    await client.send(put(tableName, 'text', { expiresAt: { S: '1' } }));
    await client.send(put(tableName, 'ancient', at(now - 6 * 365 * 24 * 3_600)));
    await start().sweep();
    expect(await left(tableName)).toEqual(['ancient', 'later', 'text', 'timeless']);
  });

  test('follows the local clock when it is turned', async () => {
    await connect().send(put(tableName, 'in an hour', at(now + 3_600)));
    const clock = createWallClock();
    const expiry = start(clock);
    await expiry.sweep();
    expect(await left(tableName)).toEqual(['in an hour']);
    clock.advance(3_601_000);
    await waitUntil(async () => expect(await left(tableName)).toEqual([]));
  });

  test('removes the item from its indexes too', async () => {
    const client = connect();
    const inIndex = { gsi1pk: { S: 'hall' }, gsi1sk: { S: '1' } };
    await client.send(put(tableName, 'past', { ...at(now - 1), ...inIndex }));
    await client.send(put(tableName, 'kept', inIndex));
    const update = {
      UpdateExpression: 'SET expiresAt = :at',
      ExpressionAttributeValues: { ':at': { N: '9999999999' } },
    };
    const Key = { pk: { S: 'kept' }, sk: { S: 'item' } };
    await client.send(new UpdateItemCommand({ TableName: tableName, Key, ...update }));
    await start().sweep();
    const { Items } = await client.send(new ScanCommand({ TableName: tableName, IndexName: 'gsi1' }));
    expect(Items?.map(({ pk }) => pk?.S)).toEqual(['kept']);
  });
});
