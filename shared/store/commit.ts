import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import {
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Refusal } from '../domain/refusal.ts';
import { unfoldItem } from './document.ts';
import { entityOf } from './entities.ts';
import type { Key } from './keys.ts';
import { pause } from './pause.ts';
import type { Item, Table } from './table.ts';

/** Somebody else wrote first: what was decided is to be decided again on what is there now. */
export type Stale = 'stale';

/** What to answer when a write's condition fails; `found` is the item as it was then. */
export type OnConditionFailed = (returnOldItem: Item | undefined) => Refusal | Stale;

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write with the condition under which it may happen and the answer to give when it may not. */
export type Write = {
  readonly operation: (tableName: string) => Operation;
  readonly onConditionFailed: OnConditionFailed;
  /** What it means when others go on writing this very item; where that says nothing, one looks again and no more. */
  readonly contentionRefusal?: Refusal;
};

/** A condition in DynamoDB's language, with what its `#names` and `:values` stand for. */
export type Condition = {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
};

export const isNew: Condition = { expression: 'attribute_not_exists(pk)' };

/** True of every item and of none: for a write that another one of the transaction guards, or that cannot be wrong. */
export const alwaysTrue: Condition = { expression: 'attribute_not_exists(pk) OR attribute_exists(pk)' };

export const hasRevision = (revision: number): Condition => ({
  expression: 'revision = :revision',
  values: { ':revision': revision },
});

export const returnStale: OnConditionFailed = () => 'stale';

const placeholders = ({ names, values }: Omit<Condition, 'expression'>) => ({
  ...(names && Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
  ...(values && Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
});

const returnOldItem = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

/** A write of one kind: what it is about, when it may happen, and what to answer when it may not. */
const conditionalOperation =
  (kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck', about: Item, condition: Condition) =>
  (TableName: string): Operation =>
    ({
      [kind]: {
        TableName,
        ...about,
        ConditionExpression: condition.expression,
        ...placeholders(condition),
        ...returnOldItem,
      },
    }) as Operation;

/** Puts an item, over the one that is there if the condition lets it. */
export const put = (
  item: Key & Item,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => ({
  operation: conditionalOperation('Put', { Item: { ...item, entity: entityOf(item) } }, condition),
  onConditionFailed,
});

const indexAttributes = [1, 2, 3, 4, 5].flatMap((index) => [`gsi${index}pk`, `gsi${index}sk`]);

/**
 * Writes an item over the one that is there. Attributes that are `undefined`, and the item's absent index keys, are removed.
 * All others stay, because a later release may have written them. With the condition `isNew` it is a `put`.
 */
export const rewrite = (
  { pk, sk, entity: _, ...attributes }: Key & Item,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => {
  if (condition === isNew) return put({ pk, sk, ...attributes }, isNew, onConditionFailed);
  const absent = Object.fromEntries(indexAttributes.map((name) => [name, undefined]));
  const all = Object.entries({ ...absent, ...attributes }).map(([name, value], at) => ({ name, value, at }));
  const set = all.filter(({ value }) => value !== undefined);
  const removed = all.filter(({ value }) => value === undefined);
  const change = [
    `SET ${set.map(({ at }) => `#a${at} = :a${at}`).join(', ')}`,
    ...(removed.length > 0 ? [`REMOVE ${removed.map(({ at }) => `#a${at}`).join(', ')}`] : []),
  ].join(' ');
  return update(
    { pk, sk },
    change,
    {
      expression: condition.expression,
      names: { ...condition.names, ...Object.fromEntries(all.map(({ name, at }) => [`#a${at}`, name])) },
      values: { ...condition.values, ...Object.fromEntries(set.map(({ value, at }) => [`:a${at}`, value])) },
    },
    onConditionFailed,
  );
};

/** Changes an item in place; `change` is an update expression that shares names and values with the condition. */
export const update = (
  key: Key,
  change: string,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => {
  const entity = entityOf(key);
  const about = { Key: key, UpdateExpression: entity ? withEntity(change) : change };
  const values = { ...condition.values, ...(entity && { ':entity': entity }) };
  return { operation: conditionalOperation('Update', about, { ...condition, values }), onConditionFailed };
};

/** An update creates the item if there is none, so it also states what the item is. */
const withEntity = (change: string): string =>
  /\bSET /.test(change)
    ? change.replace(/\bSET /, 'SET entity = :entity, ')
    : `SET entity = :entity ${change}`.trimEnd();

/** Takes an item away. */
export const remove = (
  key: Key,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => ({
  operation: conditionalOperation('Delete', { Key: key }, condition),
  onConditionFailed,
});

/** Changes nothing, but lets the other writes of the transaction happen only while an item is as it must be. */
export const check = (
  key: Key,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => ({
  operation: conditionalOperation('ConditionCheck', { Key: key }, condition),
  onConditionFailed,
});

/** Several conditions on one item, all of which must hold. */
export const allOf = (...conditions: readonly Condition[]): Condition => ({
  expression: conditions.map(({ expression }) => `(${expression})`).join(' AND '),
  names: Object.assign({}, ...conditions.map(({ names }) => names)),
  values: Object.assign({}, ...conditions.map(({ values }) => values)),
});

const maxWrites = 100;
const maxAttempts = 6;

/**
 * The one way to write. All writes happen, or none; the answer is `undefined` when they did, and otherwise that of
 * the first write whose condition failed. Writes that collide with others' are tried again a few times; which those were
 * is told each time.
 */
export const commit = async (
  table: Table,
  writes: readonly Write[],
  attempts: number = maxAttempts,
  onCollision: (writes: readonly Write[]) => void = () => undefined,
): Promise<Refusal | Stale | undefined> => {
  if (writes.length === 0) return undefined;
  if (writes.length > maxWrites) throw new RangeError(`${writes.length} writes in one transaction`);
  const TransactItems = writes.map((write) => write.operation(table.name));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendOperations(table, TransactItems);
      return undefined;
    } catch (error) {
      const answer = toCommitResult(error, writes);
      if (answer !== 'collided') return answer;
      onCollision(collidedWritesOf(error, writes));
      if (attempt >= attempts) return 'stale';
      await pause(attempt);
    }
  }
};

/** A write that stands alone is atomic without a transaction, and costs half of one. */
const sendOperations = async ({ client }: Table, operations: readonly Operation[]): Promise<unknown> => {
  const [only, ...others] = operations;
  if (only?.Put && others.length === 0) return client.send(new PutCommand(only.Put));
  if (only?.Update && others.length === 0)
    return client.send(new UpdateCommand(only.Update as UpdateCommandInput));
  return client.send(new TransactWriteCommand({ TransactItems: [...operations] }));
};

/** The writes of a transaction whose items others were writing; nothing tells it of a write that stood alone. */
const collidedWritesOf = (error: unknown, writes: readonly Write[]): readonly Write[] =>
  error instanceof TransactionCanceledException
    ? writes.filter((_, at) => error.CancellationReasons?.[at]?.Code === 'TransactionConflict')
    : [];

const transientCodes = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

const toCommitResult = (error: unknown, writes: readonly Write[]): Refusal | Stale | 'collided' => {
  if (error instanceof ConditionalCheckFailedException && writes[0]) {
    return writes[0].onConditionFailed(error.Item && unfoldItem(unmarshall(error.Item)));
  }
  // A transaction that the SDK repeated is in progress while the first attempt still runs.
  if (error instanceof TransactionConflictException || error instanceof TransactionInProgressException)
    return 'collided';
  if (!(error instanceof TransactionCanceledException)) throw error;
  const outcomes = error.CancellationReasons ?? [];
  const failed = outcomes.findIndex((outcome) => outcome.Code === 'ConditionalCheckFailed');
  const write = writes[failed];
  if (write) {
    const item = outcomes[failed]?.Item;
    return write.onConditionFailed(item && unfoldItem(unmarshall(item)));
  }
  if (outcomes.some((outcome) => transientCodes.has(outcome.Code ?? ''))) return 'collided';
  throw error;
};
