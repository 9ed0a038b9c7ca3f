import { describe, expect, test } from 'vitest';
import { createTestFolder, openEvents, waitUntil } from './event-store.ts';
import {
  createEmptyTable,
  createFunction,
  engine,
  functionArn,
  queueArn,
  region,
  serveTables,
  start,
  startForTest,
  toKey,
} from './stream-mapping.ts';

serveTables();

describe('a mapping from a stream to a function', () => {
  test('delivers each record once, and those of one key in order, with any parallelization', async () => {
    const { invoke, calls } = createFunction(() => null);
    const { put } = await startForTest({ invoke, properties: { ParallelizationFactor: 4, BatchSize: 7 } });
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(
      keys.map(async (pk) => {
        for (let step = 10; step < 30; step += 1) await put(pk, String(step));
      }),
    );
    await waitUntil(() => expect(calls.flat()).toHaveLength(120));
    for (const key of keys) {
      const steps = calls
        .flat()
        .map(toKey)
        .filter(([pk]) => pk === key)
        .map(([, sk]) => sk);
      expect(steps).toEqual(Array.from({ length: 20 }, (_, step) => String(step + 10)));
    }
    expect(Math.max(...calls.map((records) => records.length))).toBeLessThanOrEqual(7);
  });

  test('passes the function the records in the shape of Lambda', async () => {
    const { invoke, calls } = createFunction(() => null);
    const { putInOneTransaction, table } = await startForTest({ invoke });
    await putInOneTransaction('a', ['1']);
    await waitUntil(() => expect(calls).toHaveLength(1));
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

  test('skips records that no filter matches', async () => {
    const { invoke, delivered } = createFunction(() => null);
    const Pattern = JSON.stringify({ dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } });
    const { put, mapping } = await startForTest({
      invoke,
      properties: { FilterCriteria: { Filters: [{ Pattern }] } },
    });
    await put('a', 'ORDER');
    await put('a', 'EVENT#1');
    await put('a', 'NOTE');
    await waitUntil(() => expect(mapping.lastHandledSequence()).toBe('3'));
    expect(delivered()).toEqual(['EVENT#1']);
  });

  test('retries a failing batch, splits it, sends the poison record to the dead letters and continues', async () => {
    const { invoke, delivered } = createFunction((records) => {
      if (records.some((record) => toKey(record)[1] === '3')) throw new Error('poison');
    });
    const { putInOneTransaction, put, queues, mapping } = await startForTest({
      invoke,
      properties: {
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: queueArn } },
      },
    });
    await putInOneTransaction('a', ['1', '2', '3', '4']);
    await put('a', '5');
    await waitUntil(() => expect(mapping.lastHandledSequence()).toBe('5'));
    // Together, the halves, the second half's halves, then the two retries of the poison record alone.
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

  test('repeats a batch from the lowest record that the function reports as failed', async () => {
    const { invoke, calls } = createFunction((records, call) => {
      const failed = call === 1 ? records.slice(1).reverse() : [];
      return {
        batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })),
      };
    });
    const { putInOneTransaction, mapping } = await startForTest({
      invoke,
      properties: { FunctionResponseTypes: ['ReportBatchItemFailures'] },
    });
    await putInOneTransaction('a', ['1', '2', '3']);
    await waitUntil(() => expect(mapping.lastHandledSequence()).toBe('3'));
    expect(calls.map((records) => records.map((record) => toKey(record)[1]))).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
  });

  test('continues at its last position when it is started again', async () => {
    const { table, put } = await createEmptyTable();
    const folderOfEvents = createTestFolder();
    const { invoke, delivered } = createFunction(() => null);
    // By any name of its function: a release that began to call an alias continues as well.
    for (const [step, FunctionName] of [
      ['1', 'wake'],
      ['2', functionArn],
      ['3', `${functionArn}:live`],
    ] as const) {
      await put('a', step);
      const events = openEvents(folderOfEvents);
      const mapping = start({ table, invoke, events, properties: { FunctionName } });
      await waitUntil(() => expect(delivered()).toContain(step));
      await mapping.stop();
      events.store.close();
    }
    expect(delivered()).toEqual(['1', '2', '3']);
  });

  test('repeats what was not handled when it was stopped', async () => {
    const { table, put } = await createEmptyTable();
    const folderOfEvents = createTestFolder();
    await put('a', '1');
    const failing = createFunction(() => {
      throw new Error('not yet');
    });
    const before = openEvents(folderOfEvents);
    const first = start({ table, invoke: failing.invoke, events: before });
    await waitUntil(() => expect(failing.calls.length).toBeGreaterThan(1));
    await first.stop();
    before.store.close();
    const { invoke, delivered } = createFunction(() => null);
    const events = openEvents(folderOfEvents);
    const second = start({ table, invoke, events });
    await waitUntil(() => expect(delivered()).toEqual(['1']));
    await second.stop();
    events.store.close();
  });

  test('that starts at LATEST omits only what was written before its first start', async () => {
    const { table, put } = await createEmptyTable();
    const folderOfEvents = createTestFolder();
    await put('a', 'before');
    const { invoke, delivered } = createFunction(() => null);
    const properties = { StartingPosition: 'LATEST' };
    const events = openEvents(folderOfEvents);
    const first = start({ table, invoke, properties, events });
    const position = () =>
      events.checkpoints.read(`wake ${table.streamArn}`, `shardId-00000001-${table.tableName}`);
    await waitUntil(() => expect(position()).toBeDefined());
    await first.stop();
    await put('a', 'between');
    const second = start({ table, invoke, properties, events });
    await waitUntil(() => expect(delivered()).toEqual(['between']));
    await second.stop();
    events.store.close();
  });

  test('continues after the engine was killed and restarted', async () => {
    const { invoke, delivered } = createFunction(() => null);
    const { put } = await startForTest({ invoke });
    await put('a', '1');
    await waitUntil(() => expect(delivered()).toEqual(['1']));
    const killed = engine.processId();
    process.kill(killed ?? 0, 'SIGKILL');
    await waitUntil(() => expect(engine.processId()).not.toBe(killed));
    await waitUntil(() => expect(engine.processId()).toBeDefined());
    await put('a', '2');
    await waitUntil(() => expect(delivered()).toEqual(['1', '2']));
  });

  test('is refused with a sentence when it asks for what does not run here', () => {
    const table = { tableName: 'T', tableArn: '', streamArn: '', partitionKey: 'pk' };
    const refused = (properties: object) => () =>
      start({
        table,
        invoke: async () => ({ payload: null }),
        properties,
        events: openEvents(createTestFolder()),
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
