import {
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { packText } from '#shared/store/packing/pack-text.ts';
import type { Item, Table } from '#shared/store/table.ts';

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** An item with its texts packed: the document, and the response of an idempotency record. */
export const packItem = (item: Item): Item => {
  const name = item.entity === 'idempotency' ? 'body' : 'document';
  const text = item[name];
  return typeof text === 'string' ? { ...item, [name]: packText(text) } : item;
};

const packOperation = ({ Put, Update, ...others }: Operation): Operation => {
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = Update ?? {};
  const place = Object.keys(names).find((name) => names[name] === 'document');
  const placed = place && Update?.UpdateExpression?.match(`${place} = (:c\\d+)`)?.[1];
  const packed = placed ? { ...values, [placed]: packText(String(values[placed])) } : values;
  return {
    ...others,
    ...(Put && { Put: { ...Put, Item: packItem(Put.Item ?? {}) } }),
    ...(Update && {
      Update: { ...Update, ...(placed && { ExpressionAttributeValues: packed }) },
    }),
  };
};

const packCommand = (command: object): object => {
  if (command instanceof TransactWriteCommand) {
    const { TransactItems = [], ...input } = command.input;
    return new TransactWriteCommand({ ...input, TransactItems: TransactItems.map(packOperation) });
  }
  const { Put, Update } = packOperation({
    ...(command instanceof PutCommand && { Put: command.input }),
    ...(command instanceof UpdateCommand && { Update: command.input as Operation['Update'] }),
  });
  if (Put) return new PutCommand(Put);
  return Update ? new UpdateCommand(Update) : command;
};

/** A table to which all texts are written packed, as a later release does. */
export const createPackingTable = (table: Table): Table => {
  const send = (command: object): Promise<unknown> => table.client.send(packCommand(command) as never);
  return { ...table, client: { send } as unknown as Table['client'] };
};
