import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { tableClient } from '#infra/local/table/clients.ts';
import { engineBinary, launchEngine } from '#infra/local/table/engine-process.ts';
import { readTableProperties } from '#infra/local/table/table-properties.ts';
import { connectToEngine, type EngineTable } from './engine-table.ts';
import { findFreePort } from './platform-process.ts';
import { tableProperties } from './start-table-engine.ts';

export type MemoryEngine = {
  readonly endpoint: string;
  /** An empty table with the keys and indexes of the product. It has no stream. */
  readonly newTable: () => Promise<EngineTable>;
  readonly stop: () => Promise<void>;
};

/** Starts the real table engine without a file. With one, each write waits for the disk. */
export const startMemoryEngine = async (): Promise<MemoryEngine> => {
  const port = await findFreePort();
  const engine = await launchEngine({ binary: engineBinary(), file: ':memory:', port });
  const address = { endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1' };
  const client = tableClient(address);
  const { tableOf, close } = connectToEngine(address);
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = readTableProperties({
    logicalId: 'Table',
    properties: tableProperties,
  });
  let tables = 0;
  return {
    endpoint: address.endpoint,
    newTable: async () => {
      tables += 1;
      const name = `Table${tables}`;
      await client.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema,
          AttributeDefinitions,
          GlobalSecondaryIndexes,
        }),
      );
      return tableOf(name);
    },
    stop: async () => {
      close();
      client.destroy();
      await engine.stop();
    },
  };
};
