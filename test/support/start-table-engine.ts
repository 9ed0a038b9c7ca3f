import { join } from 'node:path';
import { startTableEngine } from '#infra/local/table/engine.ts';
import { ensureTable } from '#infra/local/table/tables.ts';
import { connectToEngine, type EngineTable } from './engine-table.ts';
import { createTemporaryHome } from './temporary-home.ts';

const region = 'eu-central-1';

/** The indexes of the deployed table. */
export const indexes = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'];

const keySchema = (prefix = '') => [
  { AttributeName: `${prefix}pk`, KeyType: 'HASH' },
  { AttributeName: `${prefix}sk`, KeyType: 'RANGE' },
];

const stringAttribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });

/** The deployed table's shape. Indexes contain only keys here, the minimum that the store may rely on. */
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

export type StartedEngine = {
  /** The database with the engine's tables. */
  readonly file: string;
  /** An empty table of the product's shape, with changed properties if needed. */
  readonly newTable: (change?: object) => Promise<EngineTable>;
  readonly stop: () => Promise<void>;
};

/** Starts the real table engine in a new folder. */
export const startTestEngine = async (): Promise<StartedEngine> => {
  const { path: folder, remove } = createTemporaryHome('table');
  const engine = await startTableEngine({ folder, port: 0, log: () => undefined, externalEndpoint: '' });
  const endpoint = { endpoint: engine.endpoint, region };
  const { tableOf, close } = connectToEngine(endpoint);
  let tables = 0;
  return {
    file: join(folder, 'table.sqlite'),
    newTable: async (change = {}) => {
      tables += 1;
      const { tableName } = await ensureTable(endpoint, {
        logicalId: `Table${tables}`,
        properties: { ...tableProperties, ...change },
      });
      return tableOf(tableName);
    },
    stop: async () => {
      close();
      await engine.stop();
      remove();
    },
  };
};
