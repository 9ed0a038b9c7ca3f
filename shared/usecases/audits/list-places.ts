import {
  type AuditKey,
  auditKeysOfAccount,
  heldFundsKeyOf,
  ledgerSumsKeyOf,
} from '../../domain/audits/entry-effects.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { deadlineShards, kindShardGroups, kindShards, placeShards, shardOf } from '../../store/keys.ts';
import { listAccounts } from '../../store/ledger/account-list.ts';
import { type Position, readPages } from '../../store/page.ts';
import { listItems, type Table } from '../../store/table.ts';
import type { AuditDeps } from './audit-deps.ts';

const itemsPerPage = 500;

/** The items with stored numbers of a slice: all that the journal has changed, and those that it may not know. */
export const listPlaces = async (
  { table, policy }: AuditDeps,
  slice: number,
): Promise<readonly AuditKey[]> => {
  const sliceOf = (shard: number): number => shard % policy.audit.slices;
  const places = new Set<AuditKey>();
  for (let shard = 0; shard < placeShards; shard += 1) {
    if (sliceOf(shard) !== slice) continue;
    for await (const items of readAll(table, indexes.closedPlaces(shard))) {
      for (const { gsi1sk } of items) places.add(String(gsi1sk));
    }
  }
  for await (const place of listStoredPlaces(table)) {
    if (sliceOf(shardOf(place, placeShards)) === slice) places.add(place);
  }
  // No item stores the sums of all entries.
  return [...places].filter((place) => !place.startsWith(ledgerSumsKeyOf('')));
};

const readAll = (table: Table, range: IndexRange) =>
  readPages((after: Position | undefined) => listItems(table, range, itemsPerPage, after));

/** Sums, accounts and held funds that are stored. */
async function* listStoredPlaces(table: Table): AsyncGenerator<AuditKey> {
  for (let shard = 0; shard < kindShards; shard += 1) {
    const { items } = await listItems(table, indexes.sumsByKind(shard), itemsPerPage);
    for (const { sk } of items) {
      const [list, currency] = String(sk).split('#');
      yield list === 'SUMS' ? `sums ${shard} ${currency}` : `kinds ${shard % kindShardGroups} ${currency}`;
    }
  }
  const readAccounts = (after: Position | undefined) => listAccounts(table, { limit: itemsPerPage, after });
  for await (const accounts of readPages(readAccounts)) yield* accounts.flatMap(auditKeysOfAccount);
  for (let shard = 0; shard < deadlineShards; shard += 1) {
    yield* listHoldPlaces(table, 'order', indexes.ordersToCheck(shard, '~'));
    yield* listHoldPlaces(table, 'task', indexes.tasksDueBefore(shard, '~'));
  }
}

async function* listHoldPlaces(
  table: Table,
  owner: 'order' | 'task',
  listing: IndexRange,
): AsyncGenerator<AuditKey> {
  for await (const items of readAll(table, listing)) {
    for (const { pk } of items) yield heldFundsKeyOf(owner, String(pk).split('#')[1] ?? '');
  }
}
