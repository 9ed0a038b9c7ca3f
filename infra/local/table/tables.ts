import { setTimeout as delay } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type TableEndpoint, tableClient } from './clients.ts';
import { readTableProperties, type TableProperties, type TableResource } from './table-properties.ts';

/** The table in the engine. Its ARNs differ from those of the template. */
export type EnsuredTable = {
  readonly tableName: string;
  readonly tableArn: string;
  readonly streamArn: string | undefined;
  /** The name of the partition key attribute. */
  readonly partitionKey: string;
};

const readyPollMs = 10;
const maxReadyPolls = 3_000;

const describe = async (client: DynamoDBClient, tableName: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const waitUntilActive = async (client: DynamoDBClient, tableName: string): Promise<TableDescription> => {
  for (let poll = 0; poll < maxReadyPolls; poll += 1) {
    const table = await describe(client, tableName);
    const indexes = table?.GlobalSecondaryIndexes ?? [];
    if (table?.TableStatus === 'ACTIVE' && indexes.every((index) => index.IndexStatus === 'ACTIVE'))
      return table;
    await delay(readyPollMs);
  }
  throw new Error(`The table ${tableName} did not become active.`);
};

// The engine ignores provisioned capacity.
const create = (client: DynamoDBClient, table: TableProperties): Promise<unknown> =>
  client.send(
    new CreateTableCommand({
      TableName: table.TableName,
      AttributeDefinitions: table.AttributeDefinitions,
      KeySchema: table.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(table.GlobalSecondaryIndexes.length > 0 && {
        GlobalSecondaryIndexes: table.GlobalSecondaryIndexes,
      }),
      ...(table.LocalSecondaryIndexes.length > 0 && { LocalSecondaryIndexes: table.LocalSecondaryIndexes }),
      ...(table.StreamSpecification !== undefined && {
        StreamSpecification: { StreamEnabled: true, ...table.StreamSpecification },
      }),
    }),
  );

const hasSameKeys = (one: TableDescription['KeySchema'], other: TableProperties['KeySchema']): boolean =>
  one?.length === other.length &&
  other.every((key) =>
    one.some((each) => each.AttributeName === key.AttributeName && each.KeyType === key.KeyType),
  );

const checkSameKeys = (table: TableProperties, existing: TableDescription): void => {
  if (!hasSameKeys(existing.KeySchema, table.KeySchema)) {
    throw new Error(
      `The keys of the stored table ${table.TableName} differ from the template. Keys cannot change: ` +
        'give the table another name, or start with an empty home folder.',
    );
  }
  for (const wanted of table.GlobalSecondaryIndexes) {
    const stored = existing.GlobalSecondaryIndexes?.find((index) => index.IndexName === wanted.IndexName);
    if (stored === undefined) continue;
    const sameProjection =
      stored.Projection?.ProjectionType === wanted.Projection.ProjectionType &&
      [...(stored.Projection.NonKeyAttributes ?? [])].sort().join() ===
        [...(wanted.Projection.NonKeyAttributes ?? [])].sort().join();
    if (hasSameKeys(stored.KeySchema, wanted.KeySchema) && sameProjection) continue;
    throw new Error(
      `The stored index ${wanted.IndexName} of the table ${table.TableName} has other keys or another projection than ` +
        'the template. An index cannot change: give it another name, as on AWS, or start with an empty home folder.',
    );
  }
};

const addIndexes = async (client: DynamoDBClient, table: TableProperties, existing: TableDescription) => {
  const present = new Set(existing.GlobalSecondaryIndexes?.map((index) => index.IndexName));
  for (const index of table.GlobalSecondaryIndexes.filter(({ IndexName }) => !present.has(IndexName))) {
    const keys = new Set([...table.KeySchema, ...index.KeySchema].map((key) => key.AttributeName));
    const update = new UpdateTableCommand({
      TableName: table.TableName,
      AttributeDefinitions: table.AttributeDefinitions.filter((attribute) =>
        keys.has(attribute.AttributeName),
      ),
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    });
    await client.send(update).catch((cause: Error) => {
      throw new Error(
        `The index ${index.IndexName} cannot be added to the stored table ${table.TableName}: ${cause.message}`,
        { cause },
      );
    });
    await waitUntilActive(client, table.TableName);
  }
};

const ensureStream = async (client: DynamoDBClient, table: TableProperties, existing: TableDescription) => {
  const wanted = table.StreamSpecification?.StreamViewType;
  const stream = existing.StreamSpecification;
  if (wanted === undefined || (stream?.StreamEnabled && stream.StreamViewType === wanted)) return;
  const updateStream = (StreamSpecification: NonNullable<TableDescription['StreamSpecification']>) =>
    client.send(new UpdateTableCommand({ TableName: table.TableName, StreamSpecification }));
  // As on AWS, a stream's view type cannot change, so a new stream replaces the old one.
  if (stream?.StreamEnabled) await updateStream({ StreamEnabled: false });
  await updateStream({ StreamEnabled: true, StreamViewType: wanted });
};

const ensureTimeToLive = async (client: DynamoDBClient, table: TableProperties): Promise<void> => {
  const wanted = table.TimeToLiveSpecification;
  if (wanted === undefined) return;
  const { TimeToLiveDescription: current } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: table.TableName }),
  );
  const enabled = current?.TimeToLiveStatus === 'ENABLED' || current?.TimeToLiveStatus === 'ENABLING';
  if (enabled === wanted.Enabled && (!enabled || current?.AttributeName === wanted.AttributeName)) return;
  await client.send(
    new UpdateTimeToLiveCommand({ TableName: table.TableName, TimeToLiveSpecification: wanted }),
  );
};

/**
 * Creates the table if it does not exist. Otherwise adds missing indexes, stream and TTL. It never deletes data: it
 * throws an Error if the keys of the stored table differ from the template.
 */
export const ensureTable = async (
  endpoint: TableEndpoint,
  resource: TableResource,
): Promise<EnsuredTable> => {
  const table = readTableProperties(resource);
  const client = tableClient(endpoint);
  try {
    const existing = await describe(client, table.TableName);
    if (existing === undefined) await create(client, table);
    else {
      checkSameKeys(table, existing);
      await addIndexes(client, table, existing);
      await ensureStream(client, table, existing);
    }
    await ensureTimeToLive(client, table);
    const { TableArn: tableArn, LatestStreamArn: streamArn } = await waitUntilActive(client, table.TableName);
    if (tableArn === undefined) throw new Error(`The table engine returned no ARN for ${table.TableName}.`);
    const partitionKey = table.KeySchema.find((key) => key.KeyType === 'HASH')?.AttributeName ?? '';
    return { tableName: table.TableName, tableArn, streamArn, partitionKey };
  } finally {
    client.destroy();
  }
};
