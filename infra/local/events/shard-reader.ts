import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { computeBackoffMs, pause } from './backoff.ts';
import { type BatchDelivery, deliverBatch, type WaitingRecord } from './batch-delivery.ts';
import type { Checkpoints } from './checkpoints.ts';
import { createLane } from './lane.ts';
import { firstIterator, iteratorFrom, type ShardPlace } from './shard-iterator.ts';
import { createShardProgress, type ShardProgress } from './shard-progress.ts';
import type { StreamClient, WireRecord } from './stream-client.ts';
import { type StreamRecord, toStreamRecord } from './stream-event.ts';
import type { Waker } from './waker.ts';

export type ShardReaderOptions = Omit<BatchDelivery, 'onHandled' | 'shardId'> & {
  readonly client: StreamClient;
  readonly place: ShardPlace;
  readonly checkpoints: Checkpoints;
  readonly checkpointName: string;
  /** The name of the table's partition key attribute. */
  readonly partitionKey: string;
  readonly waker: Waker;
  /** The longest pause between two reads of an idle shard, in milliseconds. */
  readonly idleMs: number;
};

/** A shard that is read until the signal aborts. */
export type ShardReader = { readonly whenEnded: Promise<void>; lastHandledSequence(): string | undefined };

const maxPageRecords = 500;
const maxOutstanding = 2_000;
const firstPauseMs = 2;
/** The pause after a page. Records written meanwhile come with the next page at no extra cost. */
const gatherPauseMs = 8;
const backpressurePauseMs = 5;
/** After the death of the process, what was handled since the last write is handled again. */
const saveEveryMs = 100;

/** The lane of an item's records. Records with the same partition key use the same lane, which keeps their order. */
export const laneIndexOf = ({ dynamodb }: StreamRecord, partitionKey: string, lanes: number): number => {
  if (lanes === 1) return 0;
  const key = JSON.stringify(Object.entries(dynamodb.Keys).find(([name]) => name === partitionKey));
  return hash('md5', key ?? '', 'buffer').readUInt32BE() % lanes;
};

/** Passes a page of records to the lanes. Records that do not match the filter are handled immediately. */
const distribute = (
  options: ShardReaderOptions,
  progress: ShardProgress,
  page: readonly WireRecord[],
): WaitingRecord[][] => {
  const { settings, clock, partitionKey } = options;
  const { streamArn } = settings;
  const region = streamArn.split(':')[3] ?? '';
  const context = { streamArn, region, clockOffsetMs: clock.now() - Date.now() };
  const lanes: WaitingRecord[][] = Array.from({ length: settings.parallelization }, () => []);
  for (const found of page) {
    const record = toStreamRecord(found, context);
    progress.addRead(record.dynamodb.SequenceNumber);
    if (!settings.filter(record)) progress.markHandled(record.dynamodb.SequenceNumber);
    else lanes[laneIndexOf(record, partitionKey, lanes.length)]?.push({ record, seenAt: clock.now() });
  }
  return lanes;
};

/** The stored progress in a shard. */
const createPositionStore = (options: ShardReaderOptions) => {
  const { client, place, settings, checkpoints, checkpointName } = options;
  const stored = checkpoints.read(checkpointName, place.shardId);
  let written = stored?.kind === 'sequence' ? stored.position : undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;
  const progress = createShardProgress(written);
  return {
    progress,
    /** Stores the progress, unless it was stored a moment ago. The last one of a run is stored in any case. */
    save: (isLast = false): void => {
      const through = progress.lastHandledSequence();
      if (through === undefined || through === written) return;
      if (!isLast && performance.now() - writtenAt < saveEveryMs) return;
      checkpoints.write(checkpointName, place.shardId, { kind: 'sequence', position: through });
      written = through;
      writtenAt = performance.now();
    },
    /** The next iterator: after the last record read, else from the checkpoint, else from the start. */
    iterator: async (lastRead: string | undefined): Promise<string> => {
      const known = lastRead === undefined ? checkpoints.read(checkpointName, place.shardId) : undefined;
      const checkpoint = lastRead === undefined ? known : ({ kind: 'sequence', position: lastRead } as const);
      if (checkpoint !== undefined) return iteratorFrom(client, place, checkpoint);
      const iterator = await firstIterator(client, place, settings.startingPosition);
      // Without this, records between a first start at LATEST and the first checkpoint could be skipped.
      checkpoints.write(checkpointName, place.shardId, { kind: 'iterator', position: iterator });
      return iterator;
    },
  };
};

/** Reads a shard from the mapping's checkpoint and delivers its records, until the signal aborts. */
export const readShard = (options: ShardReaderOptions): ShardReader => {
  const { client, place, settings, log, signal, waker, idleMs } = options;
  const { progress, save, iterator: iteratorAfter } = createPositionStore(options);
  const delivery = { ...options, shardId: place.shardId, onHandled: progress.markHandled };
  const lanes = Array.from({ length: settings.parallelization }, () =>
    createLane({
      ...settings,
      signal,
      log,
      deliver: async (batch) => {
        await deliverBatch(delivery, batch);
        save();
      },
    }),
  );
  let iterator: string | undefined;
  let lastRead: string | undefined;
  let emptyReads = 0;
  let failures = 0;

  const readPage = async (): Promise<readonly WireRecord[]> => {
    iterator ??= await iteratorAfter(lastRead);
    const { records, next } = await client.records(iterator, maxPageRecords);
    iterator = next;
    failures = 0;
    return records;
  };

  const readNextPage = async (): Promise<void> => {
    if (progress.countOutstanding() >= maxOutstanding) return delay(backpressurePauseMs);
    const startedAt = performance.now();
    const page = await readPage();
    lastRead = page.at(-1)?.dynamodb?.SequenceNumber ?? lastRead;
    distribute(options, progress, page).forEach((records, lane) => void lanes[lane]?.push(records));
    emptyReads = page.length > 0 ? 0 : emptyReads + 1;
    if (page.length === maxPageRecords) return;
    if (page.length > 0) return delay(gatherPauseMs);
    save();
    // A wake-up comes shortly before the data can be read: this page contains what came earlier, and the first reads after
    // it follow quickly.
    const pauseMs = computeBackoffMs(emptyReads, firstPauseMs, idleMs);
    if (await waker.sleep(pauseMs, signal, startedAt - firstPauseMs)) {
      emptyReads = 0;
      await delay(firstPauseMs);
    }
  };

  const readUntilStopped = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await readNextPage();
      } catch (error) {
        if (signal.aborted) break;
        if (failures === 0)
          log(`${settings.id}: the stream cannot be read, ${String(error)}; it is tried again.`);
        iterator = undefined;
        await pause(computeBackoffMs(failures, 50, 2_000), signal);
        failures += 1;
      }
    }
    await Promise.all(lanes.map((lane) => lane.idle()));
    save(true);
  };
  return { whenEnded: readUntilStopped(), lastHandledSequence: progress.lastHandledSequence };
};
