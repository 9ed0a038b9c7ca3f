import type { DynamoDBDocumentClient, TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Key } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import { itemKeyOf } from './recording-table.ts';

type Command = { readonly constructor: { readonly name: string }; readonly input: TransactWriteCommandInput };

export type InterleavedTable = Table & {
  /**
   * Runs something completely between the decision of the next transaction on an item and its write. Returns
   * how often that transaction was written: once without a conflict, else more.
   */
  readonly runBefore: (key: Key, action: () => Promise<unknown>) => { readonly countWrites: () => number };
};

/** A table on which two requests meet in the order of the test, instead of a random one. */
export const createInterleavedTable = ({ name, client }: Table): InterleavedTable => {
  let pendingAction: { readonly key: string; readonly action: () => Promise<unknown> } | undefined;
  let isRunningAction = false;
  let writes = 0;
  const send = async (command: Command): Promise<unknown> => {
    if (command.constructor.name !== 'TransactWriteCommand' || isRunningAction)
      return client.send(command as never);
    writes += 1;
    const keys = (command.input.TransactItems ?? []).map(itemKeyOf);
    if (pendingAction && keys.includes(pendingAction.key)) {
      const { action } = pendingAction;
      pendingAction = undefined;
      isRunningAction = true;
      await action().finally(() => {
        isRunningAction = false;
      });
    }
    return client.send(command as never);
  };
  return {
    name,
    client: { send } as unknown as DynamoDBDocumentClient,
    runBefore: ({ pk, sk }, action) => {
      pendingAction = { key: `${pk} ${sk}`, action };
      writes = 0;
      return { countWrites: () => writes };
    },
  };
};
