import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { localCredentials } from '#infra/local/table/clients.ts';
import { engineBinary, launchEngine } from '#infra/local/table/engine-process.ts';
import { readTableProperties } from '#infra/local/table/table-properties.ts';
import type { Table } from '#shared/store/table.ts';
import { findFreePort } from './platform-process.ts';
import { tableProperties } from './start-table-engine.ts';

/** A table with the library's own client. */
export type EngineTable = Table & { readonly client: DynamoDBDocumentClient };

export type MemoryEngine = {
  /** An empty table with the keys and indexes of the product. It has no stream. */
  readonly newTable: () => Promise<EngineTable>;
  readonly stop: () => Promise<void>;
};

// The engine requires a signature, but does not check it. To sign costs a fifth of a request.
const unverifiedSignature = {
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};

const createClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: localCredentials,
    signer: {
      sign: async (request) => {
        Object.assign(request.headers, unverifiedSignature);
        return request;
      },
    },
  });

/** Starts the real table engine without a file. With one, each write waits for the disk. */
export const startMemoryEngine = async (): Promise<MemoryEngine> => {
  const port = await findFreePort();
  const engine = await launchEngine({ binary: engineBinary(), file: ':memory:', port });
  const client = createClient(`http://127.0.0.1:${port}`);
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = readTableProperties({
    logicalId: 'Table',
    properties: tableProperties,
  });
  let tables = 0;
  return {
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
      const options = { marshallOptions: { removeUndefinedValues: true } };
      return { name, client: DynamoDBDocumentClient.from(client, options) };
    },
    stop: async () => {
      client.destroy();
      await engine.stop();
    },
  };
};
