import type { WithdrawalInBrief } from '../domain/event/happenings.ts';
import type { Payee } from '../domain/ledger/accounts.ts';
import type { Withdrawal } from '../domain/withdrawal/withdrawal.ts';
import { isNew, put, type Write } from './commit.ts';
import { document } from './document.ts';
import { keys } from './keys.ts';
import { listed, lists } from './lists.ts';
import { getItem, type Item, listWhole, type Position, type Table } from './table.ts';
import { WithdrawalSchema } from './withdrawal-schema.ts';

const toWithdrawal = (item: Item): Withdrawal => WithdrawalSchema.parse(item.withdrawal);

export const findWithdrawal = async (table: Table, id: string): Promise<Withdrawal | undefined> => {
  const item = await getItem(table, keys.withdrawal(id));
  return item && toWithdrawal(item);
};

export const listWithdrawals = async (
  table: Table,
  payee: Payee,
  limit: number,
  after?: Position,
): Promise<{ withdrawals: readonly Withdrawal[]; next?: Position }> => {
  const { items, next } = await listWhole(table, lists.withdrawalsOf(payee), limit, after);
  return { withdrawals: items.map(toWithdrawal), ...(next && { next }) };
};

/** The withdrawals that a person has to decide on, the longest waiting first. */
export const listWithdrawalCases = async (
  table: Table,
  limit: number,
  after?: Position,
): Promise<{ withdrawals: readonly Withdrawal[]; next?: Position }> => {
  const { items, next } = await listWhole(table, lists.withdrawalCases(), limit, after);
  return { withdrawals: items.map(toWithdrawal), ...(next && { next }) };
};

/** What those who are told of a withdrawal's event need to know of it. */
const inBrief = ({ id, payee, amount, fee, payout }: Withdrawal): WithdrawalInBrief => ({
  id,
  payee,
  amount,
  fee,
  payout,
});

/** A withdrawal after a step, with its event; version 1 is a new one. */
export const writesOfWithdrawal = (withdrawal: Withdrawal, step: string): readonly Write[] => [
  put(
    {
      ...keys.withdrawal(withdrawal.id),
      ...listed(lists.withdrawalsOf(withdrawal.payee), `${withdrawal.requestedAt}#${withdrawal.id}`),
      ...(withdrawal.status === 'needs_operator' &&
        listed(lists.withdrawalCases(), `${withdrawal.updatedAt}#${withdrawal.id}`)),
      withdrawal,
    },
    withdrawal.version === 1
      ? isNew
      : { expression: 'withdrawal.version = :before', values: { ':before': withdrawal.version - 1 } },
  ),
  put(
    {
      ...keys.withdrawalEvent(withdrawal.id, withdrawal.version),
      ...document({
        event: { seq: withdrawal.version, at: withdrawal.updatedAt, command: step, to: withdrawal.status },
        news: { withdrawalId: withdrawal.id, status: withdrawal.status },
        paidOut: inBrief(withdrawal),
      }),
    },
    isNew,
  ),
];
