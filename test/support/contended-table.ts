import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { Table } from '#shared/store/table.ts';

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export type ContendedTable = Table & { readonly conflicts: () => number };

const nameOf = ({ Put, Update, Delete, ConditionCheck }: Operation): string => {
  const { pk, sk } = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {};
  return `${pk} ${sk}`;
};

/** A response takes its time, even a refusal. */
const roundTripMs = 5;

/**
 * A table with conflicting transactions as in DynamoDB; an engine that runs them in sequence has none. While
 * one is in progress, another on one of its items is cancelled at once, with TransactionConflict at that item.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 */
export const createContendedTable = ({ name, client }: Table): ContendedTable => {
  if (!(client instanceof DynamoDBDocumentClient)) throw new TypeError('only a table of the memory engine');
  const contended = DynamoDBDocumentClient.from(client);
  // With separate connections, transactions are in progress while the engine works, and not while they queue.
  const { region, credentials, endpoint } = client.config;
  const ownClient = new DynamoDBClient({ region, credentials, ...(endpoint && { endpoint }) });
  const transactor = DynamoDBDocumentClient.from(ownClient, client.config.translateConfig);
  const mock = mockClient(contended);
  const itemsInTransactions = new Set<string>();
  let conflicts = 0;
  const transact = async (input: TransactWriteCommandInput) => {
    const names = (input.TransactItems ?? []).map(nameOf);
    const conflicting = names.map((item) => itemsInTransactions.has(item));
    if (conflicting.includes(true)) {
      conflicts += 1;
      await delay(roundTripMs);
      throw new TransactionCanceledException({
        message: 'Transaction cancelled',
        $metadata: {},
        CancellationReasons: conflicting.map((isConflicting) => ({
          Code: isConflicting ? 'TransactionConflict' : 'None',
        })),
      });
    }
    for (const item of names) itemsInTransactions.add(item);
    try {
      return await transactor.send(new TransactWriteCommand(input));
    } finally {
      for (const item of names) itemsInTransactions.delete(item);
    }
  };
  mock.on(TransactWriteCommand).callsFake(transact);
  mock.on(GetCommand).callsFake((input) => client.send(new GetCommand(input)));
  mock.on(QueryCommand).callsFake((input) => client.send(new QueryCommand(input)));
  mock.on(BatchGetCommand).callsFake((input) => client.send(new BatchGetCommand(input)));
  mock.on(PutCommand).callsFake((input) => client.send(new PutCommand(input)));
  mock.on(UpdateCommand).callsFake((input) => client.send(new UpdateCommand(input)));
  return { name, client: contended, conflicts: () => conflicts };
};
