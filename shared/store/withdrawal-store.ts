import * as z from 'zod';
import type { Withdrawal } from '../domain/withdrawal/withdrawal.ts';
import { type WithdrawalStatus, withdrawalLifecycle } from '../domain/withdrawal/withdrawal.ts';
import { isNew, put, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { listed, lists } from './lists.ts';
import { getItem, type Item, listWhole, type Position, type Table } from './table.ts';

const statusNames = Object.keys(withdrawalLifecycle) as WithdrawalStatus[];

const WithdrawalSchema = z.strictObject({
  id: z.string(),
  creatorId: z.string(),
  amount: z.strictObject({ amount: z.int(), currency: z.string() }),
  provider: z.string(),
  destination: z.strictObject({
    type: z.enum(['alipay', 'bank_card']),
    sealed: z.string(),
    masked: z.string(),
  }),
  status: z.enum(statusNames),
  version: z.int(),
  requestedAt: z.string(),
  updatedAt: z.string(),
  merchantNumber: z.string(),
  providerReference: z.string().optional(),
  failure: z
    .strictObject({ code: z.string(), message: z.string(), fixableBy: z.enum(['creator', 'platform']) })
    .optional(),
  missedAt: z.string().optional(),
}) as z.ZodType<Withdrawal>;

const toWithdrawal = (item: Item): Withdrawal => WithdrawalSchema.parse(item.withdrawal);

export const findWithdrawal = async (table: Table, id: string): Promise<Withdrawal | undefined> => {
  const item = await getItem(table, keys.withdrawal(id));
  return item && toWithdrawal(item);
};

export const listWithdrawals = async (
  table: Table,
  creatorId: string,
  limit: number,
  after?: Position,
): Promise<{ withdrawals: readonly Withdrawal[]; next?: Position }> => {
  const { items, next } = await listWhole(table, lists.withdrawalsOf(creatorId), limit, after);
  return { withdrawals: items.map(toWithdrawal), ...(next && { next }) };
};

/** A withdrawal after a step, with its event; version 1 is a new one. */
export const writesOfWithdrawal = (withdrawal: Withdrawal, step: string): readonly Write[] => [
  put(
    {
      ...keys.withdrawal(withdrawal.id),
      ...listed(lists.withdrawalsOf(withdrawal.creatorId), `${withdrawal.requestedAt}#${withdrawal.id}`),
      withdrawal,
    },
    withdrawal.version === 1
      ? isNew
      : { expression: 'withdrawal.version = :before', values: { ':before': withdrawal.version - 1 } },
  ),
  put(
    {
      ...keys.withdrawalEvent(withdrawal.id, withdrawal.version),
      event: { seq: withdrawal.version, at: withdrawal.updatedAt, command: step, to: withdrawal.status },
      news: { withdrawalId: withdrawal.id, status: withdrawal.status },
    },
    isNew,
  ),
];
