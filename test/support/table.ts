import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import { tableClient } from '#infra/local/table/clients.ts';
import { startTableEngine } from '#infra/local/table/engine.ts';
import { ensureTable } from '#infra/local/table/tables.ts';
import type { Item, Table } from '#shared/store/table.ts';

const region = 'eu-central-1';

const indexes = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'];

const keySchema = (prefix = '') => [
  { AttributeName: `${prefix}pk`, KeyType: 'HASH' },
  { AttributeName: `${prefix}sk`, KeyType: 'RANGE' },
];

const stringAttribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });

/** The deployed table's shape. Indexes hold keys only here, which is the least that the store may count on. */
export const tableProperties = {
  KeySchema: keySchema(),
  AttributeDefinitions: ['', ...indexes].flatMap((prefix) =>
    keySchema(prefix).map(({ AttributeName }) => stringAttribute(AttributeName)),
  ),
  GlobalSecondaryIndexes: indexes.map((IndexName) => ({
    IndexName,
    KeySchema: keySchema(IndexName),
    Projection: { ProjectionType: 'KEYS_ONLY' },
  })),
  StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
  TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
};

/** Starts the real table engine on a folder of its own for the tests of a file; each call of the answer gives an empty table. */
export const tableEngine = async (): Promise<() => Promise<Table>> => {
  const folder = mkdtempSync(join(tmpdir(), 'astrolabe-table-'));
  const engine = await startTableEngine({ folder, port: 0, log: () => undefined, elsewhere: '' });
  const endpoint = { endpoint: engine.endpoint, region };
  const client = tableClient(endpoint);
  afterAll(async () => {
    client.destroy();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  let tables = 0;
  return async () => {
    tables += 1;
    const { tableName } = await ensureTable(endpoint, {
      logicalId: `Table${tables}`,
      properties: tableProperties,
    });
    const options = { marshallOptions: { removeUndefinedValues: true } };
    return { name: tableName, client: DynamoDBDocumentClient.from(client, options) };
  };
};

/** Every item of a table, in the order of the keys. */
export const dump = async (table: Table): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: from }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** The items of a table whose sort key begins so. */
export const itemsUnder = async (table: Table, prefix: string): Promise<readonly Item[]> =>
  (await dump(table)).filter(({ sk }) => String(sk).startsWith(prefix));
