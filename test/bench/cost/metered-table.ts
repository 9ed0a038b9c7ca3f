import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Key } from '#shared/store/keys.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { itemSize } from './item-size.ts';
import { kindOf, readUnits, type Units, writeUnits } from './request-units.ts';

/** One request to the table, and its units by kind of item. */
export type TableRequest = { readonly name: string; readonly units: readonly Units[] };

type Operation = { readonly Item?: Item; readonly Key?: Key };

const keyOf = ({ Item, Key }: Operation): Key => {
  const { pk, sk } = Item ?? Key ?? {};
  return { pk: String(pk), sk: String(sk) };
};

const sizeOf = (items: readonly (Item | undefined)[]): number =>
  items.reduce((sum, item) => sum + (item ? itemSize(item) : 0), 0);

/**
 * A table that records each request with its units, by the rules of DynamoDB. For a write it reads the items before and
 * after. Scans are not recorded: only the stand-in for the stream makes them.
 */
export const createMeteredTable = (plain: Table, onRequest: (request: TableRequest) => void): Table => {
  const read = async (key: Key): Promise<Item | undefined> =>
    (await plain.client.send(new GetCommand({ TableName: plain.name, Key: key, ConsistentRead: true }))).Item;

  const sendWrite = async (command: object, operations: readonly Operation[]): Promise<unknown> => {
    const keys = operations.map(keyOf);
    const before = await Promise.all(keys.map(read));
    const answer = await plain.client.send(command as never);
    const after = await Promise.all(keys.map(read));
    const isInTransaction = command instanceof TransactWriteCommand;
    const units = keys.map((key, at) => writeUnits(key, before[at], after[at], isInTransaction));
    onRequest({ name: nameOf(command), units });
    return answer;
  };

  const sendQuery = async (command: QueryCommand): Promise<unknown> => {
    const answer = await plain.client.send(command);
    const { Items = [] } = answer;
    const { IndexName, ConsistentRead = false, ExpressionAttributeValues: values } = command.input;
    const [first] = Items;
    const kind = first ? kindOf(keyOf({ Key: first as Key })) : String(values?.[':pk']).split('#')[0];
    // An index holds keys alone.
    const bytes = IndexName ? Items.length * 200 : sizeOf(Items);
    onRequest({ name: nameOf(command), units: [readUnits(kind ?? '', bytes, ConsistentRead)] });
    return answer;
  };

  const sendBatch = async (command: BatchGetCommand): Promise<unknown> => {
    const answer = await plain.client.send(command);
    const { Keys = [], ConsistentRead = false } = Object.values(command.input.RequestItems ?? {})[0] ?? {};
    const found = Object.values(answer.Responses ?? {}).flat();
    const units = Keys.map((key) => {
      const item = found.find(({ pk, sk }) => pk === key.pk && sk === key.sk);
      return readUnits(kindOf(key as Key), sizeOf([item]), ConsistentRead);
    });
    onRequest({ name: nameOf(command), units });
    return answer;
  };

  const send = async (command: object): Promise<unknown> => {
    if (command instanceof ScanCommand) return plain.client.send(command);
    if (command instanceof TransactWriteCommand) {
      const operations = (command.input.TransactItems ?? []).map((one) => Object.values(one)[0] as Operation);
      return sendWrite(command, operations);
    }
    if (command instanceof PutCommand || command instanceof UpdateCommand)
      return sendWrite(command, [command.input as Operation]);
    if (command instanceof QueryCommand) return sendQuery(command);
    if (command instanceof BatchGetCommand) return sendBatch(command);
    if (!(command instanceof GetCommand)) throw new Error(`a request without units: ${nameOf(command)}`);
    const answer = await plain.client.send(command);
    const units = readUnits(
      kindOf(command.input.Key as Key),
      sizeOf([answer.Item]),
      command.input.ConsistentRead ?? false,
    );
    onRequest({ name: nameOf(command), units: [units] });
    return answer;
  };
  return { ...plain, client: { send } as unknown as Table['client'] };
};

const nameOf = (command: object): string => command.constructor.name.replace(/Command$/, '');
