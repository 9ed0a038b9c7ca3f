import { rmSync } from 'node:fs';
import { PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { wallClock } from '#infra/local/clock.ts';
import { startEventSourceMapping } from '#infra/local/events/event-source-mapping.ts';
import type { Invoke } from '#infra/local/events/invoke.ts';
import type { StreamRecord } from '#infra/local/events/stream-event.ts';
import { tableClient } from '#infra/local/table/clients.ts';
import { startTableEngine, type TableEngine } from '#infra/local/table/engine.ts';
import { type EnsuredTable, ensureTable } from '#infra/local/table/tables.ts';
import { eventually, folderForTest, openEvents, temporaryFolder } from './support.ts';

const region = 'eu-central-1';
const functionArn = `arn:aws:lambda:${region}:000000000000:function:wake`;
const queueArn = `arn:aws:sqs:${region}:000000000000:wake-dead-letters`;
const folder = temporaryFolder('mapping');
let engine: TableEngine;
let tables = 0;

beforeAll(async () => {
  engine = await startTableEngine({ folder, port: 0, log: () => undefined, elsewhere: '' });
});
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const string = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const freshTable = async () => {
  tables += 1;
  const table = await ensureTable(
    { endpoint: engine.endpoint, region },
    {
      logicalId: `Table${tables}`,
      properties: {
        AttributeDefinitions: [string('pk'), string('sk')],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      },
    },
  );
  const client = tableClient({ endpoint: engine.endpoint, region });
  onTestFinished(() => client.destroy());
  const put = (pk: string, sk: string) =>
    client.send(new PutItemCommand({ TableName: table.tableName, Item: { pk: { S: pk }, sk: { S: sk } } }));
  const putTogether = (pk: string, sks: readonly string[]) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: sks.map((sk) => ({
          Put: {
            TableName: table.tableName,
            Item: { pk: { S: pk }, sk: { S: sk }, bytes: { B: Buffer.from(sk) } },
          },
        })),
      }),
    );
  return { table, put, putTogether };
};

const keyOf = ({ dynamodb }: StreamRecord): [string, string] => {
  const { pk, sk } = dynamodb.Keys as { pk: { S: string }; sk: { S: string } };
  return [pk.S, sk.S];
};
const recordsOf = (payload: unknown) => (payload as { Records: StreamRecord[] }).Records;

/** A function that remembers its calls, and behaves as told for each. */
const functionThat = (behave: (records: StreamRecord[], call: number) => unknown) => {
  const calls: StreamRecord[][] = [];
  const invoke: Invoke = async (_arn, payload) => {
    const records = recordsOf(payload);
    calls.push(records);
    try {
      return { payload: await behave(records, calls.length) };
    } catch (error) {
      return { error: 'Error', cause: String(error) };
    }
  };
  return { invoke, calls, delivered: () => calls.flat().map((record) => keyOf(record)[1]) };
};

type Setup = {
  table: EnsuredTable;
  invoke: Invoke;
  properties?: object;
  events: ReturnType<typeof openEvents>;
};
const start = ({ table, invoke, properties = {}, events }: Setup) => {
  const log: string[] = [];
  const mapping = startEventSourceMapping({
    resource: {
      logicalId: 'WakeMapping',
      properties: {
        EventSourceArn: `arn:aws:dynamodb:${region}:000000000000:table/${table.tableName}/stream/1`,
        FunctionName: functionArn,
        StartingPosition: 'TRIM_HORIZON',
        ...properties,
      },
    },
    endpoint: { endpoint: engine.endpoint, region },
    engineStreamArn: table.streamArn ?? '',
    partitionKey: table.partitionKey,
    invoke,
    ...events,
    clock: wallClock(),
    log: (line) => void log.push(line),
    onWrite: engine.onWrite,
    firstRetryMs: 1,
  });
  return { ...mapping, log };
};

const startForTest = async (setup: Omit<Setup, 'events' | 'table'>) => {
  const fresh = await freshTable();
  const events = openEvents(folderForTest());
  const mapping = start({ ...setup, ...fresh, events });
  onTestFinished(async () => {
    await mapping.stop();
    events.store.close();
  });
  return { ...fresh, ...events, mapping };
};

describe('a mapping from a stream to a function', () => {
  test('delivers each record once, and those of one key in order, whatever the parallelization', async () => {
    const { invoke, calls } = functionThat(() => null);
    const { put } = await startForTest({ invoke, properties: { ParallelizationFactor: 4, BatchSize: 7 } });
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(
      keys.map(async (pk) => {
        for (let step = 10; step < 30; step += 1) await put(pk, String(step));
      }),
    );
    await eventually(() => expect(calls.flat()).toHaveLength(120));
    for (const key of keys) {
      const steps = calls
        .flat()
        .map(keyOf)
        .filter(([pk]) => pk === key)
        .map(([, sk]) => sk);
      expect(steps).toEqual(Array.from({ length: 20 }, (_, step) => String(step + 10)));
    }
    expect(Math.max(...calls.map((records) => records.length))).toBeLessThanOrEqual(7);
  });

  test('hands the function the records as Lambda shapes them', async () => {
    const { invoke, calls } = functionThat(() => null);
    const { putTogether, table } = await startForTest({ invoke });
    await putTogether('a', ['1']);
    await eventually(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.[0]).toEqual({
      eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: region,
      eventSourceARN: `arn:aws:dynamodb:${region}:000000000000:table/${table.tableName}/stream/1`,
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number),
        Keys: { pk: { S: 'a' }, sk: { S: '1' } },
        NewImage: { pk: { S: 'a' }, sk: { S: '1' }, bytes: { B: Buffer.from('1').toString('base64') } },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        SizeBytes: expect.any(Number),
        StreamViewType: 'NEW_IMAGE',
      },
    });
  });

  test('passes over records that no filter asks for', async () => {
    const { invoke, delivered } = functionThat(() => null);
    const Pattern = JSON.stringify({ dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } });
    const { put, mapping } = await startForTest({
      invoke,
      properties: { FilterCriteria: { Filters: [{ Pattern }] } },
    });
    await put('a', 'ORDER');
    await put('a', 'EVENT#1');
    await put('a', 'NOTE');
    await eventually(() => expect(mapping.handledThrough()).toBe('3'));
    expect(delivered()).toEqual(['EVENT#1']);
  });

  test('retries a failing batch, splits it, gives the poisoned record to the dead letters and goes on', async () => {
    const { invoke, delivered } = functionThat((records) => {
      if (records.some((record) => keyOf(record)[1] === '3')) throw new Error('poison');
    });
    const { putTogether, put, queues, mapping } = await startForTest({
      invoke,
      properties: {
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: queueArn } },
      },
    });
    await putTogether('a', ['1', '2', '3', '4']);
    await put('a', '5');
    await eventually(() => expect(mapping.handledThrough()).toBe('5'));
    // Together, the halves, the second half's halves, then the two retries of the poisoned record alone.
    expect(delivered().filter((sk) => sk === '3')).toHaveLength(5);
    expect(delivered().slice(-2)).toEqual(['4', '5']);
    const [message, ...others] = queues.peek(queueArn);
    expect(others).toEqual([]);
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      requestContext: { functionArn, condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
      DDBStreamBatchInfo: { startSequenceNumber: '3', endSequenceNumber: '3', batchSize: 1 },
    });
    expect(message?.attributes.ErrorMessage).toContain('poison');
    expect(mapping.log.length).toBeGreaterThan(0);
  });

  test('takes a batch up again at the lowest record that the function reports as failed', async () => {
    const { invoke, calls } = functionThat((records, call) => {
      const failed = call === 1 ? records.slice(1).reverse() : [];
      return {
        batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })),
      };
    });
    const { putTogether, mapping } = await startForTest({
      invoke,
      properties: { FunctionResponseTypes: ['ReportBatchItemFailures'] },
    });
    await putTogether('a', ['1', '2', '3']);
    await eventually(() => expect(mapping.handledThrough()).toBe('3'));
    expect(calls.map((records) => records.map((record) => keyOf(record)[1]))).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
  });

  test('goes on where it stood when it is started again', async () => {
    const { table, put } = await freshTable();
    const folderOfEvents = folderForTest();
    const { invoke, delivered } = functionThat(() => null);
    for (const step of ['1', '2', '3']) {
      await put('a', step);
      const events = openEvents(folderOfEvents);
      const mapping = start({ table, invoke, events });
      await eventually(() => expect(delivered()).toContain(step));
      await mapping.stop();
      events.store.close();
    }
    expect(delivered()).toEqual(['1', '2', '3']);
  });

  test('repeats what was not handled when it was stopped', async () => {
    const { table, put } = await freshTable();
    const folderOfEvents = folderForTest();
    await put('a', '1');
    const failing = functionThat(() => {
      throw new Error('not yet');
    });
    const before = openEvents(folderOfEvents);
    const first = start({ table, invoke: failing.invoke, events: before });
    await eventually(() => expect(failing.calls.length).toBeGreaterThan(1));
    await first.stop();
    before.store.close();
    const { invoke, delivered } = functionThat(() => null);
    const events = openEvents(folderOfEvents);
    const second = start({ table, invoke, events });
    await eventually(() => expect(delivered()).toEqual(['1']));
    await second.stop();
    events.store.close();
  });

  test('that starts at LATEST leaves out what was written before its first start, and nothing later', async () => {
    const { table, put } = await freshTable();
    const folderOfEvents = folderForTest();
    await put('a', 'before');
    const { invoke, delivered } = functionThat(() => null);
    const properties = { StartingPosition: 'LATEST' };
    const events = openEvents(folderOfEvents);
    const first = start({ table, invoke, properties, events });
    const position = () =>
      events.checkpoints.read(`${functionArn} ${table.streamArn}`, `shardId-00000001-${table.tableName}`);
    await eventually(() => expect(position()).toBeDefined());
    await first.stop();
    await put('a', 'between');
    const second = start({ table, invoke, properties, events });
    await eventually(() => expect(delivered()).toEqual(['between']));
    await second.stop();
    events.store.close();
  });

  test('reads on after the engine was killed and came back', async () => {
    const { invoke, delivered } = functionThat(() => null);
    const { put } = await startForTest({ invoke });
    await put('a', '1');
    await eventually(() => expect(delivered()).toEqual(['1']));
    const killed = engine.processId();
    process.kill(killed ?? 0, 'SIGKILL');
    await eventually(() => expect(engine.processId()).not.toBe(killed));
    await eventually(() => expect(engine.processId()).toBeDefined());
    await put('a', '2');
    await eventually(() => expect(delivered()).toEqual(['1', '2']));
  });

  test('is refused with a sentence when it asks for what does not run here', () => {
    const table = { tableName: 'T', tableArn: '', streamArn: '', partitionKey: 'pk' };
    const refused = (properties: object) => () =>
      start({
        table,
        invoke: async () => ({ payload: null }),
        properties,
        events: openEvents(folderForTest()),
      });
    expect(refused({ TumblingWindowInSeconds: 30 })).toThrow(/WakeMapping.*tumbling windows do not run/s);
    expect(refused({ FilterCriteria: { Filters: [{ Pattern: '{"a":[{"like":"b"}]}' }] } })).toThrow(
      /WakeMapping.*unknown operator "like"/,
    );
    expect(refused({ DestinationConfig: { OnFailure: { Destination: 'arn:aws:sns:x:0:t' } } })).toThrow(
      'not an SQS queue',
    );
  });
});
