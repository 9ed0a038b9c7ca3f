import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The placeholder credentials of one machine: the engine wants a signature, but checks neither key nor region. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** Where a table engine answers, and the region that its requests are signed for. */
export type TableEndpoint = { readonly endpoint: string; readonly region: string };

/** A DynamoDB client for the engine at this endpoint. */
export const tableClient = ({ endpoint, region }: TableEndpoint): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region, credentials: localCredentials });
