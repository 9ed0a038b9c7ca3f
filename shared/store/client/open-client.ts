import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RequestSigner } from '@smithy/types';
import { DirectProtocol } from './direct-protocol.ts';
import { signRequest } from './sign-request.ts';

/** All attempts together end before the ten seconds of an API function. A lost answer is found out by a repeat. */
const maxAttempts = 4;
const requestHandler = {
  connectionTimeout: 1_000,
  requestTimeout: 2_200,
  throwOnRequestTimeout: true,
} as const;

/** They describe the caller to the service, or write logs that nobody reads, at each request. */
const unusedMiddleware = [
  'loggerMiddleware',
  'getUserAgentMiddleware',
  'recursionDetectionMiddleware',
  'contentLengthMiddleware',
];

/** The SDK's client with a protocol and a signer for the small requests of a table. Half of an order's time was in them. */
export const openClient = (config: DynamoDBClientConfig = {}): DynamoDBDocumentClient => {
  const signer: RequestSigner = {
    sign: async (request, { signingDate } = {}) => {
      const [credentials, region] = await Promise.all([client.config.credentials(), client.config.region()]);
      const date = new Date(signingDate ?? Date.now());
      return Object.assign(request, { headers: signRequest(request, credentials, region, date) });
    },
  };
  const client = new DynamoDBClient({
    maxAttempts,
    requestHandler,
    protocol: DirectProtocol,
    signer,
    ...config,
  });
  for (const name of unusedMiddleware) client.middlewareStack.remove(name);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};
