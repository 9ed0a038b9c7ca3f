import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';

export type IdleTable = Table & {
  /** From then on writes are accepted and dropped, so that no request changes anything. */
  readonly stopWriting: () => void;
};

type Command = { readonly constructor: { readonly name: string }; readonly input: object };

const isWrite = ({ constructor: { name } }: Command): boolean =>
  /^(TransactWrite|Put|Update|Delete)Command$/.test(name);

export const createIdleTable = (table: Table): IdleTable => {
  let stopped = false;
  // Without writes, a read that is repeated has the same result.
  const results = new Map<string, Promise<unknown>>();
  const read = async (command: Command): Promise<unknown> => {
    const name = JSON.stringify([command.constructor.name, command.input]);
    const result = results.get(name) ?? table.client.send(command as never);
    results.set(name, result);
    return structuredClone(await result);
  };
  const send = async (command: Command): Promise<unknown> => {
    if (!stopped) return table.client.send(command as never);
    return isWrite(command) ? {} : read(command);
  };
  return {
    ...table,
    client: { send } as unknown as DynamoDBDocumentClient,
    stopWriting: () => {
      stopped = true;
    },
  };
};
