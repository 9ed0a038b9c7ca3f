import { Deposit } from '../../domain/deposits/deposit.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  allOf,
  type Condition,
  exists,
  isEqual,
  isMissing,
  isNew,
  put,
  refuseUsedKey,
  rewrite,
  update,
  type Write,
} from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import { idEndKeys } from '../search/search-store.ts';

export const toDeposit = attributeReader('deposit', Deposit);

export const { find: findDeposit, list: listDeposits } = openCollection(keys.deposit, toDeposit);

/** Since when a deposit is in the list of its state: its creation, its receipt, or the opening of its case. */
export const sinceOf = ({ status, createdAt, receivedAt, openedAt }: Deposit): Instant => {
  if (status === 'needs_operator') return openedAt ?? createdAt;
  return status === 'received' ? (receivedAt ?? createdAt) : createdAt;
};

/** The sort key of a deposit in the list of its state. */
export const depositSortKey = (deposit: Deposit): string => `${sinceOf(deposit)}#${deposit.id}`;

/** The place in the list of a state, or by the provider's number. Received ones have a separate list, by their receipt. */
const stateListKeys = (deposit: Deposit): Readonly<Record<string, string>> => {
  const { status, providerReference } = deposit;
  if (status === 'needs_operator') return indexKeys(indexes.depositCases(), depositSortKey(deposit));
  const isListed = status === 'pending' || status === 'closed' || status === 'returned';
  if (isListed) return indexKeys(indexes.depositsIn(status), depositSortKey(deposit));
  return providerReference === undefined
    ? {}
    : indexKeys(indexes.providerReferences(providerReference), deposit.id);
};

const listedRefusal = refuse('conflict', 'The deposit is listed already.');

/** Lists a deposit of a release before 0.3.0 by its state, unless it changed since it was read. */
export const oldDepositListingWrite = (deposit: Deposit): Write | undefined => {
  const set = stateListKeys(deposit);
  if (Object.keys(set).length === 0) return undefined;
  return update(
    keys.deposit(deposit.id),
    { set },
    allOf(exists, isMissing('gsi4pk'), isEqual('deposit.status', deposit.status)),
    (found) => (found && found.gsi4pk === undefined ? 'stale' : listedRefusal),
  );
};

const depositItem = (deposit: Deposit) => ({
  ...keys.deposit(deposit.id),
  ...idEndKeys('deposit', deposit.id),
  ...indexKeys(indexes.depositsOf(deposit.advertiserId), `${deposit.createdAt}#${deposit.id}`),
  ...(deposit.receivedAt && indexKeys(indexes.depositsReceived(''), `${deposit.receivedAt}#${deposit.id}`)),
  ...stateListKeys(deposit),
  deposit,
});

/** A new deposit. `checkAt`: when to ask the provider, if it sends no notification. */
export const newDepositWrite = (deposit: Deposit, checkAt?: Instant): Write =>
  put(
    {
      ...depositItem(deposit),
      ...(checkAt &&
        indexKeys(
          indexes.depositsToCheck(shardOf(deposit.id, deadlineShards), checkAt),
          `${checkAt}#${deposit.id}`,
        )),
    },
    isNew,
    refuseUsedKey,
  );

const hasValue = (path: string, value: unknown): Condition =>
  value === undefined ? isMissing(path) : isEqual(path, value);

/**
 * A deposit after a change, unless it changed since it was read as `before`. Earlier releases count no versions, so the
 * status and the refunds are compared, too.
 */
export const depositWrite = (before: Deposit, deposit: Deposit): Write =>
  rewrite(
    depositItem(deposit),
    allOf(
      isEqual('deposit.status', before.status),
      hasValue('deposit.version', before.version),
      hasValue('deposit.refunded.amount', before.refunded?.amount),
    ),
  );
