import type { DynamoDBDocumentClient, TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Key } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import { keyOf } from './recording-table.ts';

type Command = { readonly constructor: { readonly name: string }; readonly input: TransactWriteCommandInput };

export type InterleavedTable = Table & {
  /**
   * Lets something happen, whole, between what the next transaction on an item was decided on and its being written.
   * Answers how often that transaction's writer then had to write: once if it was not in the way, else more.
   */
  readonly before: (key: Key, happen: () => Promise<unknown>) => { readonly writes: () => number };
};

/** A table on which two requests meet in the order that a test says, instead of in one that happens to come. */
export const interleavedTable = ({ name, client }: Table): InterleavedTable => {
  let wanted: { readonly key: string; readonly happen: () => Promise<unknown> } | undefined;
  let isMeanwhile = false;
  let writes = 0;
  const send = async (command: Command): Promise<unknown> => {
    if (command.constructor.name !== 'TransactWriteCommand' || isMeanwhile)
      return client.send(command as never);
    writes += 1;
    const keys = (command.input.TransactItems ?? []).map(keyOf);
    if (wanted && keys.includes(wanted.key)) {
      const { happen } = wanted;
      wanted = undefined;
      isMeanwhile = true;
      await happen().finally(() => {
        isMeanwhile = false;
      });
    }
    return client.send(command as never);
  };
  return {
    name,
    client: { send } as unknown as DynamoDBDocumentClient,
    before: ({ pk, sk }, happen) => {
      wanted = { key: `${pk} ${sk}`, happen };
      writes = 0;
      return { writes: () => writes };
    },
  };
};
