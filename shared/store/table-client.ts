import { DynamoDBClient, type DynamoDBClientConfig, type GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openDirectly } from '../adapters/sdk/open-directly.ts';
import { TableProtocol } from './table-protocol.ts';

/** Sends the commands of the library's document client. */
export type TableClient = Pick<DynamoDBDocumentClient, 'send'>;

/** The library hides the service's command, which has the same input. The protocol converts it. */
type DocumentCommand = { readonly clientCommand: GetItemCommand };

/** All attempts together end before the ten seconds of an API function. A lost answer is found out by a repeat. */
const maxAttempts = 4;
const maxRequestMs = 2_200;

/** A client for the table, with other settings if needed. */
export const openTableClient = (settings: DynamoDBClientConfig = {}): TableClient => {
  const client = openDirectly(
    'dynamodb',
    maxRequestMs,
    (direct) => new DynamoDBClient({ maxAttempts, ...direct, protocol: TableProtocol, ...settings }),
  );
  const send = ({ clientCommand }: DocumentCommand) => client.send(clientCommand);
  return { send: send as never };
};
