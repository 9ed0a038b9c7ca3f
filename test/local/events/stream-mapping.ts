import { rmSync } from 'node:fs';
import { PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import { startEventSourceMapping } from '#infra/local/events/event-source-mapping.ts';
import type { Invoke } from '#infra/local/events/invoke.ts';
import type { StreamRecord } from '#infra/local/events/stream-event.ts';
import { openStreamFile, type StreamFile } from '#infra/local/events/stream-file.ts';
import { tableClient } from '#infra/local/table/clients.ts';
import { startTableEngine, type TableEngine } from '#infra/local/table/engine.ts';
import { type EnsuredTable, ensureTable } from '#infra/local/table/tables.ts';
import { createTemporaryFolder, createTestFolder, openEvents } from './event-store.ts';

export const region = 'eu-central-1';
export const functionArn = `arn:aws:lambda:${region}:000000000000:function:wake`;
export const queueArn = `arn:aws:sqs:${region}:000000000000:wake-dead-letters`;
export let engine: TableEngine;
let file: StreamFile;
let tables = 0;

/** Starts a table engine for the tests of a file. */
export const serveTables = (): void => {
  const folder = createTemporaryFolder('mapping');
  beforeAll(async () => {
    engine = await startTableEngine({ folder, port: 0, log: () => undefined, externalEndpoint: '' });
    file = openStreamFile(engine.file ?? '');
  });
  afterAll(async () => {
    file.close();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });
};

const string = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
export const createEmptyTable = async () => {
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
  const putInOneTransaction = (pk: string, sks: readonly string[]) =>
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
  return { table, put, putInOneTransaction };
};

export const toKey = ({ dynamodb }: StreamRecord): [string, string] => {
  const { pk, sk } = dynamodb.Keys as { pk: { S: string }; sk: { S: string } };
  return [pk.S, sk.S];
};
const recordsOf = (payload: unknown) => (payload as { Records: StreamRecord[] }).Records;

/** A function that records its calls, and returns or fails as configured for each. */
export const createFunction = (behaviour: (records: StreamRecord[], call: number) => unknown) => {
  const calls: StreamRecord[][] = [];
  const invoke: Invoke = async (_arn, payload) => {
    const records = recordsOf(payload);
    calls.push(records);
    try {
      return { payload: await behaviour(records, calls.length) };
    } catch (error) {
      return { error: 'Error', cause: String(error) };
    }
  };
  return { invoke, calls, delivered: () => calls.flat().map((record) => toKey(record)[1]) };
};

type Setup = {
  table: EnsuredTable;
  invoke: Invoke;
  properties?: object;
  events: ReturnType<typeof openEvents>;
};
export const start = ({ table, invoke, properties = {}, events }: Setup) => {
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
    file,
    engineStreamArn: table.streamArn ?? '',
    partitionKey: table.partitionKey,
    invoke,
    ...events,
    clock: createWallClock(),
    log: (line) => void log.push(line),
    onWrite: engine.onWrite,
    firstRetryMs: 1,
  });
  return { ...mapping, log };
};

export const startForTest = async (setup: Omit<Setup, 'events' | 'table'>) => {
  const fresh = await createEmptyTable();
  const events = openEvents(createTestFolder());
  const mapping = start({ ...setup, ...fresh, events });
  onTestFinished(async () => {
    await mapping.stop();
    events.store.close();
  });
  return { ...fresh, ...events, mapping };
};
