import * as z from 'zod';
import type { Money } from '../domain/money.ts';
import type { Instant } from '../domain/time.ts';
import { isNew, put, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { getItem, type Table } from './table.ts';

/** Money that an advertiser means to put in, or has. */
export type Deposit = {
  readonly id: string;
  readonly advertiserId: string;
  readonly amount: Money;
  readonly provider: string;
  readonly status: 'pending' | 'received' | 'closed';
  readonly createdAt: Instant;
  readonly receivedAt?: Instant;
  readonly providerReference?: string;
  /** Where the browser pays, until it is paid. */
  readonly payUrl?: string;
};

const DepositSchema = z.strictObject({
  id: z.string(),
  advertiserId: z.string(),
  amount: z.strictObject({ amount: z.int(), currency: z.string() }),
  provider: z.string(),
  status: z.enum(['pending', 'received', 'closed']),
  createdAt: z.string(),
  receivedAt: z.string().optional(),
  providerReference: z.string().optional(),
  payUrl: z.string().optional(),
}) as z.ZodType<Deposit>;

export const findDeposit = async (table: Table, id: string): Promise<Deposit | undefined> => {
  const item = await getItem(table, keys.deposit(id));
  return item && DepositSchema.parse(item.deposit);
};

export const writeOfNewDeposit = (deposit: Deposit): Write =>
  put({ ...keys.deposit(deposit.id), deposit }, isNew);

/** A deposit that has ended, over the pending one: it ends once, so that its money comes in once. */
export const writeOfEndedDeposit = (deposit: Deposit): Write =>
  put(
    { ...keys.deposit(deposit.id), deposit },
    {
      expression: 'deposit.#status = :pending',
      names: { '#status': 'status' },
      values: { ':pending': 'pending' },
    },
  );
