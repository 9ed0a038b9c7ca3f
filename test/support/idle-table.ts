import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';

export type IdleTable = Table & {
  /** From then on writes are accepted and dropped, so that no request changes anything. */
  readonly stopWriting: () => void;
};

const isWrite = (name: string): boolean => /^(TransactWrite|Put|Update|Delete)Command$/.test(name);

export const createIdleTable = (table: Table): IdleTable => {
  let stopped = false;
  const send = async (command: { readonly constructor: { readonly name: string } }): Promise<unknown> =>
    stopped && isWrite(command.constructor.name) ? {} : table.client.send(command as never);
  return {
    ...table,
    client: { send } as unknown as DynamoDBDocumentClient,
    stopWriting: () => {
      stopped = true;
    },
  };
};
