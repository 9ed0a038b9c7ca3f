import { Deposit } from '../../domain/deposits/deposit.ts';
import type { Instant } from '../../domain/time.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  allOf,
  type Condition,
  isEqual,
  isMissing,
  isNew,
  put,
  refuseUsedKey,
  rewrite,
  type Write,
} from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import { idEndKeys } from '../search/search-store.ts';

export const toDeposit = attributeReader('deposit', Deposit);

export const { find: findDeposit, list: listDeposits } = openCollection(keys.deposit, toDeposit);

const depositItem = (deposit: Deposit) => ({
  ...keys.deposit(deposit.id),
  ...idEndKeys('deposit', deposit.id),
  ...indexKeys(indexes.depositsOf(deposit.advertiserId), `${deposit.createdAt}#${deposit.id}`),
  ...(deposit.receivedAt && indexKeys(indexes.depositsReceived(''), `${deposit.receivedAt}#${deposit.id}`)),
  ...(deposit.status === 'needs_operator' &&
    indexKeys(indexes.depositCases(), `${deposit.openedAt}#${deposit.id}`)),
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
