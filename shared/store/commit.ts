import { randomUUID } from 'node:crypto';
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
import { type Refusal, refuse } from '../domain/refusal.ts';
import { type Change, toUpdateExpression } from './change.ts';
import { unfoldItem } from './document.ts';
import { entityOf } from './entities.ts';
import { isChangedItem, isPutItem } from './has-written.ts';
import type { Key } from './keys.ts';
import { toStoredValues } from './packing/pack-text.ts';
import { pause } from './pause.ts';
import type { Item, Table } from './table.ts';

/** Another request wrote first: decide again on the present item. */
export type Stale = 'stale';

/** Returns the refusal when a write's condition fails. Its argument is the item at that moment. */
export type OnConditionFailed = (returnOldItem: Item | undefined) => Refusal | Stale;

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write, its condition, and the refusal when the condition fails. */
export type Write = {
  readonly operation: (tableName: string) => Operation;
  readonly onConditionFailed: OnConditionFailed;
  /** Whether a stored item is as this write leaves it. */
  readonly hasWritten?: (found: Item) => boolean;
  /** The refusal if other requests keep writing this item. Without one, the write is tried once more. */
  readonly contentionRefusal?: Refusal;
};

/** A condition expression with its `#names` and `:values`. */
export type Condition = {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
};

export const isNew: Condition = { expression: 'attribute_not_exists(pk)' };

/** Always holds. For a write that another write of the transaction guards, or that cannot be wrong. */
export const alwaysTrue: Condition = { expression: 'attribute_not_exists(pk) OR attribute_exists(pk)' };

export const exists: Condition = { expression: 'attribute_exists(pk)' };

/** An attribute has a value. Names with a dot, such as `deposit.status`, are nested. */
export const isEqual = (path: string, value: unknown): Condition => {
  const { placed, names } = placePath(path);
  const placeholder = `:${path.replaceAll('.', '_')}`;
  return { expression: `${placed} = ${placeholder}`, names, values: { [placeholder]: value } };
};

export const isMissing = (path: string): Condition => {
  const { placed, names } = placePath(path);
  return { expression: `attribute_not_exists(${placed})`, names };
};

/** Placeholders of names, because the table reserves some words. */
const placePath = (path: string) => {
  const names = path.split('.');
  return {
    placed: names.map((name) => `#${name}`).join('.'),
    names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  };
};

/** The stored version is the one before this; version 1 is new. */
export const followsVersion = (path: string, version: number): Condition =>
  version === 1 ? isNew : isEqual(path, version - 1);

export const hasRevision = (revision: number): Condition => ({
  expression: 'revision = :revision',
  values: { ':revision': revision },
});

export const returnStale: OnConditionFailed = () => 'stale';

/** The refusal of a new item that exists: its id follows from the idempotency key. */
export const usedKeyRefusal = refuse(
  'conflict',
  'This idempotency key was used before, and what it made exists. Use a new key.',
);

export const refuseUsedKey: OnConditionFailed = () => usedKeyRefusal;

const placeholders = ({ names, values }: Omit<Condition, 'expression'>) => ({
  ...(names && Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
  ...(values && Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
});

const returnOldItem = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

/** Builds writes of one kind. */
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

/** Puts an item, replacing the stored one if the condition allows it. */
export const put = (
  item: Key & Item,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => {
  const Item = { ...item, entity: entityOf(item) };
  return {
    operation: conditionalOperation('Put', { Item }, condition),
    onConditionFailed,
    hasWritten: isPutItem(Item),
  };
};

const absentIndexKeys = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((index) => [`gsi${index}pk`, `gsi${index}sk`]).map((name) => [name, undefined]),
);

/**
 * Writes an item over the one that is there. Attributes that are `undefined`, and the item's absent index keys, are removed.
 * All others stay, because a later release may have written them. With the condition `isNew` it is a `put`. `add` are
 * numbers to add.
 */
export const rewrite = (
  { pk, sk, entity: _, ...attributes }: Key & Item,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
  add: Change['add'] = {},
): Write => {
  if (condition === isNew) return put({ pk, sk, ...attributes }, isNew, onConditionFailed);
  const set = { ...absentIndexKeys, ...attributes };
  return update({ pk, sk }, { set, add }, condition, onConditionFailed);
};

/** Changes an item in place; creates it if the condition allows that. */
export const update = (
  key: Key,
  change: Change,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => {
  const entity = entityOf(key);
  // An update creates a missing item, so it also sets the `entity`.
  const { expression, names, values } = toUpdateExpression({
    ...change,
    set: { ...(entity && { entity }), ...change.set },
  });
  const placed = {
    expression: condition.expression,
    names: { ...condition.names, ...names },
    values: { ...condition.values, ...values },
  };
  const about = { Key: key, UpdateExpression: expression };
  return {
    operation: conditionalOperation('Update', about, placed),
    onConditionFailed,
    hasWritten: isChangedItem(change),
  };
};

/** Deletes an item. */
export const remove = (
  key: Key,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => ({
  operation: conditionalOperation('Delete', { Key: key }, condition),
  onConditionFailed,
});

/** Changes nothing; the transaction fails if the condition does not hold. */
export const check = (
  key: Key,
  condition: Condition,
  onConditionFailed: OnConditionFailed = returnStale,
): Write => ({
  operation: conditionalOperation('ConditionCheck', { Key: key }, condition),
  onConditionFailed,
});

/** Joins several conditions on one item. */
export const allOf = (...conditions: readonly Condition[]): Condition => ({
  expression: conditions.map(({ expression }) => `(${expression})`).join(' AND '),
  names: Object.assign({}, ...conditions.map(({ names }) => names)),
  values: Object.assign({}, ...conditions.map(({ values }) => values)),
});

const maxWrites = 100;
const maxAttempts = 6;

/**
 * The only way to write: all writes succeed or none. It returns `undefined`, or the refusal of the first
 * write whose condition failed. Writes that collide with others are retried a few times, and each collision
 * is reported.
 */
export const commit = async (
  table: Table,
  writes: readonly Write[],
  attempts: number = maxAttempts,
  onCollision: (writes: readonly Write[]) => void = () => undefined,
): Promise<Refusal | Stale | undefined> => {
  if (writes.length === 0) return undefined;
  if (writes.length > maxWrites) throw new RangeError(`${writes.length} writes in one transaction`);
  const operations = writes.map((write) => toStoredOperation(write.operation(table.name), table));
  let token = randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendOperations(table, operations, token);
      return undefined;
    } catch (error) {
      // Under its own token, a transaction that still runs is not made twice.
      if (!(error instanceof TransactionInProgressException)) token = randomUUID();
      const answer = toCommitResult(error, writes);
      if (answer !== 'collided') return answer;
      onCollision(collidedWritesOf(error, writes));
      if (attempt >= attempts) return 'stale';
      await pause(attempt);
    }
  }
};

/** An operation with its texts as the table stores them. */
const toStoredOperation = (
  { Put, Update, ...others }: Operation,
  { storesPlainTexts }: Table,
): Operation => ({
  ...others,
  ...(Put && { Put: { ...Put, Item: toStoredValues(Put.Item ?? {}, storesPlainTexts) } }),
  ...(Update && {
    Update: {
      ...Update,
      ...(Update.ExpressionAttributeValues && {
        ExpressionAttributeValues: toStoredValues(Update.ExpressionAttributeValues, storesPlainTexts),
      }),
    },
  }),
});

/** A single write is atomic without a transaction, at half the cost. */
const sendOperations = async ({ client }: Table, operations: readonly Operation[], token: string) => {
  const [only, ...others] = operations;
  if (only?.Put && others.length === 0) return client.send(new PutCommand(only.Put));
  if (only?.Update && others.length === 0)
    return client.send(new UpdateCommand(only.Update as UpdateCommandInput));
  return client.send(new TransactWriteCommand({ TransactItems: [...operations], ClientRequestToken: token }));
};

/** The writes of a transaction that collided with others. */
const collidedWritesOf = (error: unknown, writes: readonly Write[]): readonly Write[] =>
  error instanceof TransactionCanceledException
    ? writes.filter((_, at) => error.CancellationReasons?.[at]?.Code === 'TransactionConflict')
    : [];

const transientCodes = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

const toCommitResult = (
  error: unknown,
  writes: readonly Write[],
): Refusal | Stale | 'collided' | undefined => {
  if (error instanceof ConditionalCheckFailedException && writes[0]) {
    const found = error.Item && unmarshall(error.Item);
    // The SDK has sent the write again, because the answer to the first attempt was lost: it meets its own effect.
    const isRepeated = (error.$metadata.attempts ?? 1) > 1;
    if (isRepeated && found && writes[0].hasWritten?.(found)) return undefined;
    return writes[0].onConditionFailed(found && unfoldItem(found));
  }
  // The SDK repeats a transaction while its first attempt still runs.
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
