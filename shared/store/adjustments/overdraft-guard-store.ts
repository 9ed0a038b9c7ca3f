import * as z from 'zod';
import type { Account } from '../../domain/ledger/accounts.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const { find } = openCollection(keys.overdraftGuard, attributeReader('draws', z.int()));

/** The number of adjustments that have taken money from a platform account. Read it before the account's balance. */
export const countDraws = async (table: Table, account: Account): Promise<number> =>
  (await find(table, account)) ?? 0;

/**
 * Counts an adjustment that takes money from a platform account. It fails if another one came after the count was
 * read: a platform account has no balance that a condition could keep from going below zero.
 */
export const drawWrite = (account: Account, countBefore: number): Write =>
  rewrite(
    { ...keys.overdraftGuard(account), draws: countBefore + 1 },
    followsVersion('draws', countBefore + 1),
  );
