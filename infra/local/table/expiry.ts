import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { Clock } from '#infra/local/clock.ts';
import { type TableEndpoint, tableClient } from './clients.ts';
import { findExpiredKeys, type ItemKey } from './expired-keys.ts';
import { readTableProperties, type TableResource } from './table-properties.ts';

export type ExpiryOptions = {
  readonly endpoint: TableEndpoint;
  /** The engine's file. Undefined for an external engine, which expires its items itself. */
  readonly file: string | undefined;
  readonly tables: readonly TableResource[];
  readonly clock: Clock;
  readonly log: (line: string) => void;
};

export type Expiry = {
  /** Deletes the expired items and returns their number. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
};

type ExpiringTable = {
  readonly tableName: string;
  readonly keyNames: readonly string[];
  readonly attribute: string;
};

const sweepIntervalMs = 60_000;
const maxConcurrentDeletes = 8;

const listExpiringTables = (resources: readonly TableResource[]): ExpiringTable[] =>
  resources.flatMap((resource) => {
    const { TableName, KeySchema, TimeToLiveSpecification } = readTableProperties(resource);
    if (!TimeToLiveSpecification?.Enabled) return [];
    const keyNames = KeySchema.map((key) => key.AttributeName);
    return [{ tableName: TableName, keyNames, attribute: TimeToLiveSpecification.AttributeName }];
  });

/** Deletes the item, unless its expiry time was changed meanwhile. */
const deleteExpired = async (
  client: DynamoDBClient,
  { tableName, attribute }: ExpiringTable,
  key: ItemKey,
  nowSeconds: number,
): Promise<number> => {
  const deletion = new DeleteItemCommand({
    TableName: tableName,
    Key: Object.fromEntries(Object.entries(key).map(([name, value]) => [name, attributeValue(value)])),
    ConditionExpression: '#expires <= :now',
    ExpressionAttributeNames: { '#expires': attribute },
    ExpressionAttributeValues: { ':now': { N: String(nowSeconds) } },
  });
  try {
    await client.send(deletion);
    return 1;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 0;
    throw error;
  }
};

const attributeValue = ({ S, N, B }: ItemKey[string]) => {
  if (S !== undefined) return { S };
  return N === undefined ? { B: Buffer.from(B, 'base64') } : { N };
};

/**
 * Deletes expired items by the platform's clock: at the start, every minute, and when the clock is advanced. The engine
 * stores the TTL setting but does not apply it. Unlike on AWS, the stream records of these deletions have no
 * `userIdentity`.
 */
export const startExpiry = ({ endpoint, file, tables, clock, log }: ExpiryOptions): Expiry => {
  const expiring = file === undefined ? [] : listExpiringTables(tables);
  const client = tableClient(endpoint);
  const shutdown = new AbortController();
  const { signal } = shutdown;
  let running: Promise<number> = Promise.resolve(0);
  let waiting = 0;

  const sweepTable = async (engineFile: string, table: ExpiringTable): Promise<number> => {
    const nowSeconds = Math.floor(clock.now() / 1_000);
    let deleted = 0;
    for await (const keys of findExpiredKeys(engineFile, { ...table, nowSeconds, signal })) {
      for (let start = 0; start < keys.length && !signal.aborted; start += maxConcurrentDeletes) {
        const some = keys.slice(start, start + maxConcurrentDeletes);
        const counts = await Promise.all(some.map((key) => deleteExpired(client, table, key, nowSeconds)));
        deleted += counts.reduce((sum, count) => sum + count, 0);
      }
      if (signal.aborted) break;
    }
    return deleted;
  };

  const sweepAll = async (): Promise<number> => {
    let deleted = 0;
    if (file === undefined) return deleted;
    for (const table of expiring) deleted += await sweepTable(file, table);
    return deleted;
  };

  // Sweeps run one after the other.
  const sweep = (): Promise<number> => {
    waiting += 1;
    running = running
      .catch(() => 0)
      .then(sweepAll)
      .finally(() => {
        waiting -= 1;
      });
    return running;
  };
  const sweepInBackground = (): void => {
    if (signal.aborted || expiring.length === 0) return;
    sweep().catch((error: Error) => log(`Expired items could not be deleted: ${error.message}`));
  };

  sweepInBackground();
  clock.onAdvance(sweepInBackground);
  // A sweep of a large table takes longer than the interval.
  const timer = setInterval(() => {
    if (waiting === 0) sweepInBackground();
  }, sweepIntervalMs).unref();
  return {
    sweep,
    stop: async () => {
      shutdown.abort();
      clearInterval(timer);
      await running.catch(() => 0);
      client.destroy();
    },
  };
};
