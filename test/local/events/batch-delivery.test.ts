import { describe, expect, onTestFinished, test } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import { countSucceeded, deliverBatch, type WaitingRecord } from '#infra/local/events/batch-delivery.ts';
import type { Invoke } from '#infra/local/events/invoke.ts';
import { createLane, takeBatch } from '#infra/local/events/lane.ts';
import { readMappingSettings } from '#infra/local/events/mapping-settings.ts';
import { createShardProgress, minSequence } from '#infra/local/events/shard-progress.ts';
import { createTestFolder, openEvents } from './event-store.ts';

const waitingRecord = (sequence: string, seenAt = Date.now(), SizeBytes = 100): WaitingRecord => ({
  seenAt,
  record: {
    eventID: sequence,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-central-1',
    eventSourceARN: 'arn:stream',
    dynamodb: {
      ApproximateCreationDateTime: 0,
      Keys: { pk: { S: sequence } },
      SequenceNumber: sequence,
      SizeBytes,
      StreamViewType: 'KEYS_ONLY',
    },
  },
});
const sequencesOf = (batch: readonly WaitingRecord[]) =>
  batch.map(({ record }) => record.dynamodb.SequenceNumber);

describe("a function's report on its batch", () => {
  const sequences = ['5', '6', '7'];
  const failureResponse = (...identifiers: unknown[]) => ({
    batchItemFailures: identifiers.map((itemIdentifier) => ({ itemIdentifier })),
  });

  test.each<[string, unknown, number]>([
    ['null', null, 3],
    ['an empty object', {}, 3],
    ['a list of failures that is null', { batchItemFailures: null }, 3],
    ['an empty list of failures', failureResponse(), 3],
    ['one failed record', failureResponse('6'), 1],
    ['several, of which the lowest counts', failureResponse('7', '6'), 1],
    ['the first record', failureResponse('5'), 0],
    ['an empty identifier', failureResponse(''), 0],
    ['an identifier that is null', failureResponse(null), 0],
    ['an unknown identifier next to a known one', failureResponse('7', '99'), 0],
    ['an identifier under another name', { batchItemFailures: [{ id: '7' }] }, 0],
    ['failures that are not a list', { batchItemFailures: '7' }, 0],
    ['no object', 'done', 0],
  ])('with %s', (_name, response, succeeded) => {
    expect(countSucceeded(response, sequences)).toBe(succeeded);
  });
});

describe('a batch of records', () => {
  const deliver = async (
    batch: WaitingRecord[],
    properties: object,
    invoke: Invoke,
    clock = createWallClock(),
  ) => {
    const { store, queues } = openEvents(createTestFolder(), clock);
    onTestFinished(store.close);
    const handled: string[] = [];
    await deliverBatch(
      {
        settings: readMappingSettings({
          logicalId: 'Mapping',
          properties: { EventSourceArn: 'arn:stream', FunctionName: 'arn:function', ...properties },
        }),
        invoke,
        queues,
        clock,
        log: () => undefined,
        signal: new AbortController().signal,
        shardId: 'shard',
        firstRetryMs: 1,
        onHandled: (sequence) => void handled.push(sequence),
      },
      batch,
    );
    return { handled, queues };
  };
  const DestinationConfig = { OnFailure: { Destination: 'arn:aws:sqs:eu-central-1:0:dead' } };

  test('with too old records by the local clock skips those and continues with the others', async () => {
    const clock = createWallClock(3_600_000);
    const batch = [waitingRecord('1', clock.now() - 120_000), waitingRecord('2', clock.now())];
    const seen: number[] = [];
    const invoke: Invoke = async (_arn, payload) => {
      seen.push((payload as { Records: unknown[] }).Records.length);
      return seen.length === 1 ? { error: 'Error', cause: '{}' } : { payload: null };
    };
    const { handled, queues } = await deliver(
      batch,
      { MaximumRecordAgeInSeconds: 60, DestinationConfig },
      invoke,
      clock,
    );
    expect(seen).toEqual([2, 1]);
    expect(handled).toEqual(['1', '2']);
    expect(JSON.parse(queues.peek()[0]?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RecordAgeExceeded' },
      DDBStreamBatchInfo: { startSequenceNumber: '1', batchSize: 1 },
    });
  });

  test('gives the next first record its own retries when the function makes progress', async () => {
    let call = 0;
    const invoke: Invoke = async (_arn, payload) => {
      call += 1;
      const sequences = (payload as { Records: WaitingRecord['record'][] }).Records.map(
        (r) => r.dynamodb.SequenceNumber,
      );
      // Each record fails once, when it comes first.
      const failed = call % 2 === 1 ? sequences[0] : sequences[1];
      return { payload: { batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] } };
    };
    const properties = { MaximumRetryAttempts: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] };
    const { handled, queues } = await deliver(
      ['1', '2', '3'].map((s) => waitingRecord(s)),
      properties,
      invoke,
    );
    expect(handled).toEqual(['1', '2', '3']);
    expect(queues.counts()).toEqual({});
  });

  test('of a function that throws is retried like any other', async () => {
    let call = 0;
    const { handled } = await deliver([waitingRecord('1')], {}, async () => {
      call += 1;
      if (call < 3) throw new Error('the runtime is gone');
      return { payload: null };
    });
    expect(handled).toEqual(['1']);
  });

  test('is limited by the batch size and the size of one invocation', () => {
    const large = 2_000_000;
    const queue = ['1', '2', '3', '4'].map((sequence) => waitingRecord(sequence, 0, large));
    expect(sequencesOf(takeBatch(queue, 100))).toEqual(['1', '2']);
    expect(sequencesOf(takeBatch(queue, 1))).toEqual(['1']);
    expect(sequencesOf(takeBatch([waitingRecord('1', 0, 9_000_000), waitingRecord('2')], 100))).toEqual([
      '1',
    ]);
  });

  test('is collected for the batching window, and sent at once when it is full', async () => {
    const batches: string[][] = [];
    const { signal } = new AbortController();
    const lane = createLane({
      batchSize: 2,
      batchingWindowMs: 40,
      signal,
      log: () => undefined,
      deliver: async (batch) => void batches.push(sequencesOf(batch)),
    });
    lane.push([waitingRecord('1')]);
    lane.push([waitingRecord('2'), waitingRecord('3')]);
    await lane.idle();
    expect(batches).toEqual([['1', '2'], ['3']]);
  });
});

describe('the progress of a shard', () => {
  test('ends before the oldest record that is not handled', () => {
    const progress = createShardProgress('10');
    for (const sequence of ['11', '12', '13']) progress.addRead(sequence);
    progress.markHandled('12');
    expect([progress.lastHandledSequence(), progress.countOutstanding()]).toEqual(['10', 2]);
    progress.markHandled('11');
    expect([progress.lastHandledSequence(), progress.countOutstanding()]).toEqual(['12', 1]);
    progress.markHandled('12');
    progress.markHandled('13');
    expect([progress.lastHandledSequence(), progress.countOutstanding()]).toEqual(['13', 0]);
  });

  test('of several shards is the lowest, by number and not by text', () => {
    expect(minSequence(['10', '9'])).toBe('9');
    expect(minSequence(['10', undefined])).toBeUndefined();
    expect(minSequence([])).toBeUndefined();
  });
});
