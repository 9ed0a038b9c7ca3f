import { ConditionalCheckFailedException, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { cancelled, invalid, type Outcome } from './errors.ts';
import { createItems, type Key, keyOf, tieBreakerOf } from './items.ts';
import { query } from './query.ts';
import { equal, type Item } from './values.ts';
import { type Change, nameOf, type Operation, readParts, toChange } from './writes.ts';

/** Everything that one request changed, in the order of its writes. An unchanged item is no change. */
export type CommittedChanges = readonly Change[];

/** A table in memory that answers the commands of the store as DynamoDB does, each at one instant. */
export type MemoryTable = {
  readonly name: string;
  /** Executes a command. Throws the errors of the service, and for everything unsupported. */
  readonly send: (command: object) => unknown;
  readonly get: (key: Key) => Item | undefined;
  readonly all: () => readonly Item[];
  /** Takes changes back, the last one first, as a restore does. The stream gets no record. */
  readonly rewind: (changes: CommittedChanges) => void;
  /** Changes a stored number outside of the product: no condition, no record in the stream. */
  readonly plant: (key: Key, name: string, by: number) => void;
  /** By how much a stored number was changed outside of the product. */
  readonly plantedIn: (key: Key, name: string) => number;
  /** The first item in a partition of an index up to a sort key, if there is one. */
  readonly first: (index: string, pk: string) => Item | undefined;
};

const maxOperations = 100;
const maxKeys = 100;

const toOutcome = (error: unknown): Outcome => {
  if (error instanceof ConditionalCheckFailedException) {
    const found = error.Item && (unmarshall(error.Item) as Item);
    return { code: 'ConditionalCheckFailed', found };
  }
  if (error instanceof DynamoDBServiceException) return { code: 'ValidationError', message: error.message };
  throw error;
};

const checkNoDuplicates = (names: readonly string[], of: string): void => {
  if (new Set(names).size < names.length) throw invalid(`${of} names an item twice`);
};

export const createMemoryTable = (
  name: string,
  onCommit: (changes: CommittedChanges) => void,
): MemoryTable => {
  const items = createItems();
  const planted = new Map<string, number>();
  const placeOf = (key: Key, numberName: string): string => `${tieBreakerOf(key)} ${numberName}`;

  const applyChange = (changes: readonly Change[]): void => {
    const real = changes.filter(({ before, after }) => !equal(before, after));
    for (const { key, after } of real) {
      if (after) items.put(key, after);
      else items.remove(key);
    }
    if (real.length > 0) onCommit(real);
  };

  const writeOne = (operation: Operation): object => {
    applyChange([toChange(items, readParts(operation))]);
    return {};
  };

  const transact = ({ TransactItems = [] }: TransactWriteCommandInput): object => {
    if (TransactItems.length === 0 || TransactItems.length > maxOperations) {
      throw invalid(`a transaction has 1 to ${maxOperations} writes`);
    }
    const operations = (TransactItems as Operation[]).map(readParts);
    checkNoDuplicates(operations.map(nameOf), 'the transaction');
    const changes: Change[] = [];
    const outcomes = operations.map((operation): Outcome => {
      try {
        changes.push(toChange(items, operation));
        return { code: 'None' };
      } catch (error) {
        return toOutcome(error);
      }
    });
    if (changes.length < outcomes.length) throw cancelled(outcomes);
    applyChange(changes);
    return {};
  };

  const getMany = ({ RequestItems = {} }: BatchGetCommandInput): object => {
    const keys = (RequestItems[name]?.Keys ?? []).map(keyOf);
    if (keys.length === 0 || keys.length > maxKeys) throw invalid(`a batch has 1 to ${maxKeys} keys`);
    checkNoDuplicates(keys.map(tieBreakerOf), 'the batch');
    return { Responses: { [name]: keys.flatMap((key) => items.get(key) ?? []) }, UnprocessedKeys: {} };
  };

  const read = (command: object): unknown => {
    if (command instanceof GetCommand) {
      const Item = items.get(keyOf(command.input.Key ?? {}));
      return Item ? { Item } : {};
    }
    if (command instanceof QueryCommand) return query(items, command.input);
    if (command instanceof BatchGetCommand) return getMany(command.input);
    if (command instanceof ScanCommand) return { Items: items.all() };
    throw invalid(`a ${command.constructor.name} is not supported`);
  };

  const send = (command: object): unknown => {
    if (command instanceof PutCommand) return writeOne({ Put: command.input });
    if (command instanceof UpdateCommand) return writeOne({ Update: command.input });
    if (command instanceof DeleteCommand) return writeOne({ Delete: command.input });
    return command instanceof TransactWriteCommand ? transact(command.input) : read(command);
  };

  return {
    name,
    send,
    get: items.get,
    all: items.all,
    rewind: (changes) => {
      for (const { key, before } of changes.toReversed()) {
        if (before) items.put(key, before);
        else items.remove(key);
      }
    },
    plant: (key, numberName, by) => {
      const item = items.get(key);
      if (!item) throw new Error(`${tieBreakerOf(key)} is not stored`);
      items.put(key, { ...item, [numberName]: Number(item[numberName]) + by });
      const place = placeOf(key, numberName);
      planted.set(place, (planted.get(place) ?? 0) + by);
    },
    plantedIn: (key, numberName) => planted.get(placeOf(key, numberName)) ?? 0,
    first: (index, pk) => items.partition(index, pk)?.entries[0]?.item,
  };
};
