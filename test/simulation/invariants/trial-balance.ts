import { type AccountSum, accountKindOf, isBalanced, mergeSums } from '#shared/domain/ledger/account-sums.ts';
import type { Account } from '#shared/domain/ledger/accounts.ts';
import { readSumsByKind } from '#shared/store/ledger/account-sum-store.ts';
import type { Table } from '#shared/store/table.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Report } from './ledger.ts';

/** The balances of each kind of account. */
export type TrialBalance = ReadonlyMap<string, number>;

/** The trial balance of a journal, with currencies in the names of its accounts. */
export const toTrialBalance = (balances: ReadonlyMap<string, number>): TrialBalance => {
  const kinds = new Map<string, number>();
  for (const [name, balance] of balances) {
    const [account = '', currency = ''] = name.split(' ');
    const kind = `${accountKindOf(account as Account)} ${currency}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + balance);
  }
  return kinds;
};

const balanceOf = ({ credit, debit }: AccountSum): number => credit - debit;

/** Compares the product's trial balance with the journal. */
export const checkTrialBalance = async (
  memory: MemoryTable,
  journal: TrialBalance,
  report: Report,
): Promise<void> => {
  const client = { send: async (command: object) => memory.send(command) };
  const { sums } = await readSumsByKind({ name: memory.name, client: client as unknown as Table['client'] });
  if (!isBalanced(sums)) report('the trial balance does not balance');
  const shown = new Map(mergeSums(sums).map((sum) => [`${sum.account} ${sum.currency}`, balanceOf(sum)]));
  for (const kind of new Set([...journal.keys(), ...shown.keys()])) {
    const [is, was] = [shown.get(kind) ?? 0, journal.get(kind) ?? 0];
    if (is !== was) report(`the trial balance shows ${is} for ${kind}, by the journal it is ${was}`);
  }
};
