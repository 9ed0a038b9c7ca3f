import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Placeholder credentials: the engine requires a signature, but does not check it. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** The address of a table engine, and the region for signatures. */
export type TableEndpoint = { readonly endpoint: string; readonly region: string };

/** A DynamoDB client for the engine at this endpoint. */
export const tableClient = ({ endpoint, region }: TableEndpoint): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region, credentials: localCredentials });
