import { setTimeout as delay } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';
import type { EngineTable } from './engine-table.ts';
import { itemKeyOf } from './recording-table.ts';

export type ContendedTable = Table & { readonly conflicts: () => number };

/** A response takes its time, even a refusal. */
const roundTripMs = 5;

/**
 * A table with conflicting transactions as in DynamoDB; an engine that runs them in sequence has none. While
 * one is in progress, another on one of its items is cancelled at once, with TransactionConflict at that item.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 */
export const createContendedTable = ({ name, client, openClient }: EngineTable): ContendedTable => {
  // With separate connections, transactions are in progress while the engine works, and not while they queue.
  const transactor = openClient();
  const itemsInTransactions = new Set<string>();
  let conflicts = 0;
  const transact = async (command: TransactWriteCommand) => {
    const items = (command.input.TransactItems ?? []).map(itemKeyOf);
    const conflicting = items.map((item) => itemsInTransactions.has(item));
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
    for (const item of items) itemsInTransactions.add(item);
    try {
      return await transactor.send(command);
    } finally {
      for (const item of items) itemsInTransactions.delete(item);
    }
  };
  const send = (command: object) =>
    command instanceof TransactWriteCommand ? transact(command) : client.send(command as never);
  return { name, client: { send: send as never }, conflicts: () => conflicts };
};
