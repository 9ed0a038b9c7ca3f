import type { Clock } from '#infra/local/clock.ts';
import type { TableEndpoint } from '#infra/local/table/clients.ts';
import { computeBackoffMs, pause } from './backoff.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Invoke } from './invoke.ts';
import { type MappingResource, readMappingSettings } from './mapping-settings.ts';
import type { Queues } from './queues.ts';
import { minSequence } from './shard-progress.ts';
import { readShard, type ShardReader } from './shard-reader.ts';
import { streamClient } from './stream-client.ts';
import { type StreamFile, streamFromFile } from './stream-file.ts';
import { createWaker, type Waker } from './waker.ts';

export type MappingOptions = {
  readonly resource: MappingResource;
  readonly endpoint: TableEndpoint;
  /** The records in the engine's database file, if the engine is local. */
  readonly file?: StreamFile | undefined;
  /** The engine's ARN of the stream. Functions see the ARN of the template. */
  readonly engineStreamArn: string;
  /** The name of the table's partition key. Records with the same key stay in order. */
  readonly partitionKey: string;
  readonly invoke: Invoke;
  readonly checkpoints: Checkpoints;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** Calls the listener at each write to the table, if the engine supports it. An idle mapping then polls rarely. */
  readonly onWrite?: (listener: () => void) => () => void;
  /** The first wait before a failed batch is retried, in milliseconds. */
  readonly firstRetryMs?: number;
};

export type Mapping = {
  /** Reads the stream now. */
  wake(): void;
  /** The sequence number up to which every record is handled. */
  lastHandledSequence(): string | undefined;
  /** Stops after the running batches. A batch with retries continues at the next start. */
  stop(): Promise<void>;
};

const idleWithWakeMs = 500;
const idleMs = 40;

/**
 * Runs an AWS::Lambda::EventSourceMapping from a table's stream to a function: each record at least once, in order for
 * each item. It reads the shards that exist at the start; the local engine has a single one. Throws an Error if the
 * mapping cannot run locally.
 */
export const startEventSourceMapping = (options: MappingOptions): Mapping => {
  const { resource, endpoint, file, engineStreamArn, log, onWrite, firstRetryMs = 100 } = options;
  const settings = readMappingSettings(resource);
  if (!settings.enabled) {
    return { wake: () => undefined, lastHandledSequence: () => undefined, stop: async () => undefined };
  }
  const engine = streamClient(endpoint);
  const client = file === undefined ? engine : streamFromFile(file, engine);
  const shutdown = new AbortController();
  const { signal } = shutdown;
  const wakers: Waker[] = [];
  let readers: ShardReader[] = [];

  const shardIds = async (): Promise<string[]> => {
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        const { StreamDescription } = await client.send('DescribeStream', { StreamArn: engineStreamArn });
        return (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []);
      } catch (error) {
        if (failures === 0) log(`${settings.id}: its stream cannot be described, ${String(error)}.`);
        await pause(computeBackoffMs(failures, 50, 2_000), signal);
      }
    }
    return [];
  };

  const openReader = (shardId: string): ShardReader => {
    const waker = createWaker();
    wakers.push(waker);
    return readShard({
      ...options,
      settings,
      client,
      place: { streamArn: engineStreamArn, shardId },
      checkpointName: `${settings.functionName} ${engineStreamArn}`,
      waker,
      idleMs: onWrite === undefined ? idleMs : idleWithWakeMs,
      firstRetryMs,
      signal,
    });
  };

  const wake = (): void => {
    for (const waker of wakers) waker.wake();
  };
  const reading = shardIds().then(async (ids) => {
    readers = ids.map(openReader);
    await Promise.all(readers.map(({ whenEnded }) => whenEnded));
  });
  const stopWaking = onWrite?.(wake);
  return {
    wake,
    lastHandledSequence: () => minSequence(readers.map((reader) => reader.lastHandledSequence())),
    stop: async () => {
      stopWaking?.();
      shutdown.abort();
      await reading;
      client.destroy();
    },
  };
};
