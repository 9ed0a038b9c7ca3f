import { type AccountSum, accountKindOf, isBalanced, mergeSums } from '#shared/domain/ledger/account-sums.ts';
import type { Account } from '#shared/domain/ledger/accounts.ts';
import { readSumsByKind } from '#shared/store/ledger/account-sum-store.ts';
import type { Table } from '#shared/store/table.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Report } from './ledger.ts';

/** What the accounts of each kind have, by the kind. */
export type TrialBalance = ReadonlyMap<string, number>;

/** The trial balance of a journal whose accounts are named with their currency. */
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

/**
 * Holds the sums that the product itself has kept of its journal to the journal. The stream's reader may have given an
 * entry up, which it says; the sums are then not all, and still even.
 */
export const checkTrialBalance = async (
  memory: MemoryTable,
  journal: TrialBalance,
  isEveryEntryCounted: boolean,
  report: Report,
): Promise<void> => {
  const client = { send: async (command: object) => memory.send(command) };
  const { sums } = await readSumsByKind({ name: memory.name, client: client as unknown as Table['client'] });
  if (!isBalanced(sums)) report('the trial balance is not even');
  if (!isEveryEntryCounted) return;
  const shown = new Map(mergeSums(sums).map((sum) => [`${sum.account} ${sum.currency}`, balanceOf(sum)]));
  for (const kind of new Set([...journal.keys(), ...shown.keys()])) {
    const [is, was] = [shown.get(kind) ?? 0, journal.get(kind) ?? 0];
    if (is !== was) report(`the trial balance shows ${is} for ${kind}, by the journal it is ${was}`);
  }
};
