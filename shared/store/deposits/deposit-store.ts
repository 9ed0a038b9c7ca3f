import * as z from 'zod';
import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';
import type { Evidence } from '../../domain/withdrawals/withdrawal.ts';
import { isNew, put, rewrite, update, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';

/** `needs_operator` was paid with another sum, or after it was closed; `returned` is such a one that was sent back to whoever paid it. */
export const depositStatuses = ['pending', 'received', 'closed', 'needs_operator', 'returned'] as const;

export type DepositStatus = (typeof depositStatuses)[number];

/** Money that an advertiser means to put in, or has. */
export type Deposit = {
  readonly id: string;
  readonly advertiserId: string;
  readonly amount: Money;
  readonly provider: string;
  readonly status: DepositStatus;
  readonly createdAt: Instant;
  readonly receivedAt?: Instant;
  readonly providerReference?: string;
  /** Where the browser pays, until it is paid. */
  readonly payUrl?: string;
  /** What was paid, if it is not what was asked for; since when a person is to decide, and how somebody did. */
  readonly paid?: Money;
  readonly openedAt?: Instant;
  readonly resolved?: { readonly at: Instant; readonly by: string; readonly evidence: Evidence };
};

const Sum = z.strictObject({ amount: z.int(), currency: z.string() });

const DepositSchema = z.strictObject({
  id: z.string(),
  advertiserId: z.string(),
  amount: Sum,
  provider: z.string(),
  status: z.enum(depositStatuses),
  createdAt: z.string(),
  receivedAt: z.string().optional(),
  providerReference: z.string().optional(),
  payUrl: z.string().optional(),
  paid: Sum.optional(),
  openedAt: z.string().optional(),
  resolved: z
    .strictObject({
      at: z.string(),
      by: z.string(),
      evidence: z.strictObject({ note: z.string(), reference: z.string() }),
    })
    .optional(),
}) as z.ZodType<Deposit>;

const readDeposit = reader(DepositSchema);

const toDeposit = (item: Item): Deposit => readDeposit(item.deposit, item);

export const findDeposit = async (table: Table, id: string): Promise<Deposit | undefined> => {
  const item = await getItem(table, keys.deposit(id));
  return item && toDeposit(item);
};

/** An advertiser's deposits, newest first. */
export const listDepositsOf = async (
  table: Table,
  advertiserId: string,
  limit: number,
  after?: Position,
): Promise<{ deposits: readonly Deposit[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.depositsOf(advertiserId), limit, after);
  return { deposits: readEach(table, items, toDeposit), ...(next && { next }) };
};

/** Its place among its advertiser's. */
const ownPlaceOf = ({ id, advertiserId, createdAt }: Deposit) =>
  indexKeys(indexes.depositsOf(advertiserId), `${createdAt}#${id}`);

const placeOf = ({ id }: Deposit, at: Instant): string => `${at}#${id}`;

/** A new deposit; one that waits to be paid says when its provider is to be asked, if nobody hears of it before. */
export const newDepositWrite = (deposit: Deposit, checkAt?: Instant): Write =>
  put(
    {
      ...keys.deposit(deposit.id),
      ...ownPlaceOf(deposit),
      ...(checkAt &&
        indexKeys(
          indexes.depositsToCheck(shardOf(deposit.id, deadlineShards), checkAt),
          placeOf(deposit, checkAt),
        )),
      deposit,
    },
    isNew,
  );

const isPending = {
  expression: 'deposit.#status = :pending',
  names: { '#status': 'status' },
  values: { ':pending': 'pending' satisfies DepositStatus },
};

/** Puts off the next look at a deposit that still waits. */
export const nextDepositCheckWrite = (deposit: Deposit, at: Instant): Write =>
  update(keys.deposit(deposit.id), 'SET gsi5sk = :place', {
    ...isPending,
    values: { ...isPending.values, ':place': placeOf(deposit, at) },
  });

/** The pending deposits of a shard whose provider is to be asked, longest due first. */
export const listDepositsToCheck = async (
  table: Table,
  shard: number,
  before: Instant,
  limit: number,
): Promise<readonly Deposit[]> => {
  const { items } = await listFullItems(table, indexes.depositsToCheck(shard, before), limit);
  return readEach(table, items, toDeposit).filter(({ status }) => status === 'pending');
};

/** The deposits that a person has to decide on, the longest waiting first. */
export const listDepositCases = async (
  table: Table,
  limit: number,
  after?: Position,
): Promise<{ deposits: readonly Deposit[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.depositCases(), limit, after);
  return { deposits: readEach(table, items, toDeposit), ...(next && { next }) };
};

/** A deposit that has come further, over one that waited: it does so once, so that its money comes in once. */
export const endedDepositWrite = (
  deposit: Deposit,
  before: Extract<DepositStatus, 'pending' | 'closed' | 'needs_operator'> = 'pending',
): Write =>
  rewrite(
    {
      ...keys.deposit(deposit.id),
      ...ownPlaceOf(deposit),
      ...(deposit.status === 'needs_operator' &&
        indexKeys(indexes.depositCases(), `${deposit.openedAt}#${deposit.id}`)),
      deposit,
    },
    {
      expression: 'deposit.#status = :before',
      names: { '#status': 'status' },
      values: { ':before': before },
    },
  );
