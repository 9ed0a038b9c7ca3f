import {
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { readStoredText } from '#shared/store/packing/pack-text.ts';
import type { Item, Table } from '#shared/store/table.ts';

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const toPlainText = (value: unknown): unknown =>
  value instanceof Uint8Array ? (readStoredText(value) ?? value) : value;

/** Attributes, or values of an expression, with their packed texts unpacked. */
const unpackValues = (values: Item): Item =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toPlainText(value)]));

const unpackOperation = ({ Put, Update, ...others }: Operation): Operation => ({
  ...others,
  ...(Put && { Put: { ...Put, Item: unpackValues(Put.Item ?? {}) } }),
  ...(Update && {
    Update: {
      ...Update,
      ...(Update.ExpressionAttributeValues && {
        ExpressionAttributeValues: unpackValues(Update.ExpressionAttributeValues),
      }),
    },
  }),
});

const unpackCommand = (command: object): object => {
  if (command instanceof TransactWriteCommand) {
    const { TransactItems = [], ...input } = command.input;
    return new TransactWriteCommand({ ...input, TransactItems: TransactItems.map(unpackOperation) });
  }
  const { Put, Update } = unpackOperation({
    ...(command instanceof PutCommand && { Put: command.input }),
    ...(command instanceof UpdateCommand && { Update: command.input as Operation['Update'] }),
  });
  if (Put) return new PutCommand(Put);
  return Update ? new UpdateCommand(Update) : command;
};

/**
 * A table to which texts are written plain, as earlier releases did. `isPlain` is called for each command: during a rollout,
 * commands of two releases alternate.
 */
export const createPlainTextTable = (table: Table, isPlain: () => boolean = () => true): Table => {
  const send = (command: object): Promise<unknown> =>
    table.client.send((isPlain() ? unpackCommand(command) : command) as never);
  return { ...table, client: { send } as unknown as Table['client'] };
};
