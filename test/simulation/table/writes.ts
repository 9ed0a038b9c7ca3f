import type {
  DeleteCommandInput,
  PutCommandInput,
  TransactWriteCommandInput,
  UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { conditionOf } from './condition.ts';
import { conditionFailed, invalid } from './errors.ts';
import { assertKeys, type Items, type Key, keyOf, tieBreakerOf } from './items.ts';
import type { Scope } from './operands.ts';
import { scopeOf } from './scope.ts';
import { updated } from './update.ts';
import { type Item, toStoredValue } from './values.ts';

type Transacted = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a request, single or in a transaction. */
export type Operation =
  | { readonly Put: PutCommandInput | NonNullable<Transacted['Put']> }
  | { readonly Update: UpdateCommandInput | NonNullable<Transacted['Update']> }
  | { readonly Delete: DeleteCommandInput | NonNullable<Transacted['Delete']> }
  | { readonly ConditionCheck: NonNullable<Transacted['ConditionCheck']> };

/** The effect of an operation on its item, once its condition is true. */
export type Change = {
  readonly key: Key;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};

const known: Readonly<Record<string, ReadonlySet<string>>> = {
  Put: new Set(['Item']),
  Update: new Set(['Key', 'UpdateExpression']),
  Delete: new Set(['Key']),
  ConditionCheck: new Set(['Key']),
};

const ofAll = new Set([
  'TableName',
  'ConditionExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ReturnValuesOnConditionCheckFailure',
]);

/** An operation in the form that it is executed in. */
export type Parts = {
  readonly kind: string;
  readonly key: Key;
  readonly item: Item | undefined;
  readonly update: string | undefined;
  readonly condition: string | undefined;
  readonly returnsOldItem: boolean;
  readonly placeholders: object;
};

/** Reads an operation. Throws for everything unsupported in it. */
export const readParts = (operation: Operation): Parts => {
  const kinds = Object.keys(operation);
  const [kind = ''] = kinds;
  const own = known[kind];
  if (!own || kinds.length > 1) throw invalid(`an operation is one of ${Object.keys(known).join(', ')}`);
  const input = (operation as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[kind] ?? {};
  for (const name in input) {
    if (!own.has(name) && !ofAll.has(name)) throw invalid(`${name} of a ${kind} is not supported`);
  }
  const item = kind === 'Put' ? (toStoredValue(input.Item) as Item) : undefined;
  return {
    kind,
    item,
    key: keyOf(item ?? (input.Key as Record<string, unknown>)),
    update: input.UpdateExpression as string | undefined,
    condition: input.ConditionExpression as string | undefined,
    returnsOldItem: input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD',
    placeholders: input,
  };
};

const applyOperation = (
  { kind, key, item, update }: Parts,
  before: Item | undefined,
  scope: Scope,
): Item | undefined => {
  if (kind === 'Put') return item;
  if (kind === 'Delete') return undefined;
  if (kind === 'ConditionCheck') return before;
  const after =
    update === undefined ? toStoredValue(before ?? key) : updated(update, before ?? { ...key }, scope);
  if (keyOf(after as Item).pk !== key.pk || keyOf(after as Item).sk !== key.sk) {
    throw invalid('an update does not change the key');
  }
  return after as Item;
};

/** The change of one operation. Throws the refusal of a single write if its condition is false. */
export const toChange = (items: Items, parts: Parts): Change => {
  const { key, condition, update } = parts;
  const before = items.get(key);
  const scope = scopeOf(parts.placeholders, before, condition, update);
  if (condition !== undefined && !conditionOf(condition)(scope)) {
    throw conditionFailed(parts.returnsOldItem ? before : undefined);
  }
  const after = applyOperation(parts, before, scope);
  if (after) assertKeys(after);
  return { key, before, after };
};

export const nameOf = ({ key }: Parts): string => tieBreakerOf(key);
