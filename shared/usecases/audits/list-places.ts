import { type AuditKey, auditKeysOfAccount, heldFundsKeyOf } from '../../domain/audits/entry-effects.ts';
import { addMonths, dayOf, monthOf } from '../../domain/calendar.ts';
import { toEpochMs } from '../../domain/time.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { deadlineShards, kindShardGroups, kindShards } from '../../store/keys.ts';
import { listAccounts } from '../../store/ledger/account-list.ts';
import { type Position, readPages } from '../../store/page.ts';
import { listItems, type Table } from '../../store/table.ts';
import type { AuditDeps } from './audit-deps.ts';

const itemsPerPage = 500;

/** The present month and the one before are compared in each audit, the others of two years in turn. */
const monthsOf = ({ now, policy }: AuditDeps): readonly string[] => {
  const present = monthOf(dayOf(now(), policy.timeZone));
  const turn = 2 + (Math.floor(toEpochMs(now()) / 86_400_000) % 22);
  return [0, 1, turn].map((back) => addMonths(present, -back));
};

/** Items with stored numbers that recent entries may not name: sums, wallets, months, and held funds. */
export async function* listStoredPlaces(deps: AuditDeps): AsyncGenerator<AuditKey> {
  const { table } = deps;
  for (let shard = 0; shard < kindShards; shard += 1) {
    const { items } = await listItems(table, indexes.sumsByKind(shard), itemsPerPage);
    for (const { sk } of items) {
      const [list, currency] = String(sk).split('#');
      yield list === 'SUMS' ? `sums ${shard} ${currency}` : `kinds ${shard % kindShardGroups} ${currency}`;
    }
  }
  const months = monthsOf(deps);
  const readAccounts = (after: Position | undefined) => listAccounts(table, { limit: itemsPerPage, after });
  for await (const accounts of readPages(readAccounts)) {
    for (const place of new Set(accounts.flatMap(auditKeysOfAccount))) {
      yield place;
      const [what, party, currency] = place.split(' ');
      if (what === 'wallet') for (const month of months) yield `month ${party} ${currency} ${month}`;
    }
  }
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
  for await (const items of readPages((after) => listItems(table, listing, itemsPerPage, after))) {
    for (const { pk } of items) yield heldFundsKeyOf(owner, String(pk).split('#')[1] ?? '');
  }
}
