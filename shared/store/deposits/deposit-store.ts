import * as z from 'zod';
import { Money } from '../../domain/money.ts';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { Evidence } from '../../domain/withdrawals/withdrawal.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { allOf, isEqual, isMissing, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';

/** Money that an advertiser deposits. */
const Deposit = z.object({
  id: z.string(),
  advertiserId: z.string(),
  amount: Money,
  provider: z.string(),
  /** `needs_operator`: paid with another amount, or after it was closed. `returned`: such a payment was sent back. */
  status: z.enum(['pending', 'received', 'closed', 'needs_operator', 'returned']),
  createdAt: Instant,
  receivedAt: Instant.exactOptional(),
  providerReference: z.string().exactOptional(),
  /** Where the browser pays, until it is paid. */
  payUrl: z.string().exactOptional(),
  /** A paid sum that differs from the request, since when an operator must decide, and the decision. */
  paid: Money.exactOptional(),
  openedAt: Instant.exactOptional(),
  /** What was refunded, or is being refunded. */
  refunded: Money.exactOptional(),
  /** The provider refused a refund, so that the rest is paid to the payout account. */
  cannotRefund: z.literal(true).exactOptional(),
  resolved: z.object({ at: Instant, by: z.string(), evidence: Evidence }).exactOptional(),
});

export type Deposit = TypeOf<typeof Deposit>;

export type DepositStatus = Deposit['status'];

export const toDeposit = attributeReader('deposit', Deposit);

export const { find: findDeposit, list: listDeposits } = openCollection(keys.deposit, toDeposit);

/** The index keys in the list of its advertiser. */
const advertiserIndexKeysOf = ({ id, advertiserId, createdAt }: Deposit) =>
  indexKeys(indexes.depositsOf(advertiserId), `${createdAt}#${id}`);

const placeOf = ({ id }: Deposit, at: Instant): string => `${at}#${id}`;

/** A new deposit. `checkAt`: when to ask the provider, if it sends no notification. */
export const newDepositWrite = (deposit: Deposit, checkAt?: Instant): Write =>
  put(
    {
      ...keys.deposit(deposit.id),
      ...advertiserIndexKeysOf(deposit),
      ...(checkAt &&
        indexKeys(
          indexes.depositsToCheck(shardOf(deposit.id, deadlineShards), checkAt),
          placeOf(deposit, checkAt),
        )),
      deposit,
    },
    isNew,
  );

/** Moves a pending deposit to its next status, once, so that its money comes in once. */
export const endedDepositWrite = (
  deposit: Deposit,
  before: Extract<DepositStatus, 'pending' | 'closed' | 'needs_operator'> = 'pending',
): Write =>
  rewrite(
    {
      ...keys.deposit(deposit.id),
      ...advertiserIndexKeysOf(deposit),
      ...(deposit.status === 'needs_operator' &&
        indexKeys(indexes.depositCases(), `${deposit.openedAt}#${deposit.id}`)),
      deposit,
    },
    isEqual('deposit.status', before),
  );

/** Records refunds of a received deposit that was read as `before`. */
export const refundedDepositWrite = (deposit: Deposit, before: Deposit): Write =>
  rewrite(
    { ...keys.deposit(deposit.id), ...advertiserIndexKeysOf(deposit), deposit },
    allOf(
      isEqual('deposit.status', 'received' satisfies DepositStatus),
      before.refunded
        ? isEqual('deposit.refunded.amount', before.refunded.amount)
        : isMissing('deposit.refunded'),
    ),
  );
