import { pause } from './backoff.ts';
import type { WaitingRecord } from './batch-delivery.ts';
import { createWaker } from './waker.ts';

export type LaneOptions = {
  readonly batchSize: number;
  readonly batchingWindowMs: number;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Delivers one batch. */
  deliver(batch: readonly WaitingRecord[]): Promise<void>;
};

/** A lane of a shard: it delivers its records in order, one batch at a time. */
export type Lane = { push(records: readonly WaitingRecord[]): void; idle(): Promise<void> };

const retryPauseMs = 1_000;
// Lambda passes at most 6 MB to a function. A record's size does not include the JSON around it.
const maxBatchBytes = 4_500_000;

/** The records of the next batch: up to the batch size and the payload limit, but at least one. */
export const takeBatch = (queue: readonly WaitingRecord[], batchSize: number): readonly WaitingRecord[] => {
  let bytes = 0;
  let count = 0;
  for (const { record } of queue.slice(0, batchSize)) {
    bytes += record.dynamodb.SizeBytes;
    if (count > 0 && bytes > maxBatchBytes) break;
    count += 1;
  }
  return queue.slice(0, count);
};

/** Creates a lane. Before each batch, it collects records for the batching window (wall-clock time). */
export const createLane = ({ batchSize, batchingWindowMs, signal, log, deliver }: LaneOptions): Lane => {
  let queue: WaitingRecord[] = [];
  let running: Promise<void> | undefined;
  const waker = createWaker();

  const gather = async (): Promise<void> => {
    const gatherUntil = performance.now() + batchingWindowMs;
    for (let remaining = batchingWindowMs; remaining > 0 && queue.length < batchSize && !signal.aborted; ) {
      await waker.sleep(remaining, signal);
      remaining = gatherUntil - performance.now();
    }
  };

  // Delivery fails only if its files cannot be written. The batch is then repeated.
  const deliverUntilHandled = async (batch: readonly WaitingRecord[]): Promise<void> => {
    while (!signal.aborted) {
      try {
        return await deliver(batch);
      } catch (error) {
        log(`A batch of the stream could not be settled, ${String(error)}; it is delivered again.`);
        await pause(retryPauseMs, signal);
      }
    }
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0 && !signal.aborted) {
      await gather();
      if (signal.aborted) break;
      const batch = takeBatch(queue, batchSize);
      queue = queue.slice(batch.length);
      await deliverUntilHandled(batch);
    }
    running = undefined;
  };

  return {
    push: (records) => {
      if (records.length === 0) return;
      queue.push(...records);
      waker.wake();
      running ??= run();
    },
    idle: async () => running,
  };
};
