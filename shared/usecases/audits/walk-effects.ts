import type { Deps } from '../../deps.ts';
import {
  type AuditKey,
  auditKeysOfAccount,
  type Effect,
  effectsOf,
  heldFundsKeyOf,
  type SumSettings,
} from '../../domain/audits/entry-effects.ts';
import type { Instant } from '../../domain/time.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { deadlineShards, kindShardGroups, kindShards, shardOf } from '../../store/keys.ts';
import { listAccountSums } from '../../store/ledger/account-sum-store.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { type WalkPosition, type WalkSpan, walkJournal } from '../../store/ledger/walk-journal.ts';
import { type Position, readPages } from '../../store/page.ts';
import { listItems, type Table } from '../../store/table.ts';

export type AuditDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy'>;

/** Whether a stored number belongs to a slice. It is always in the same one. */
export const isInSlice =
  ({ policy: { audit } }: Pick<Deps, 'policy'>, slice: number) =>
  (place: AuditKey): boolean =>
    shardOf(place, audit.slices) === slice;

const toBookkeeping = ({ policy }: Pick<Deps, 'policy'>): SumSettings => ({
  timeZone: policy.timeZone,
  shardOf: (id) => shardOf(id, kindShardGroups),
});

/** Calls `visit` with the effects of a span's entries and the time of each entry. */
export const walkEffects = (
  deps: AuditDeps,
  { from, upTo }: Pick<WalkSpan, 'from' | 'upTo'>,
  max: number,
  visit: (effect: Effect, at: Instant) => void,
  start?: WalkPosition,
): Promise<{ read: number; next?: WalkPosition }> => {
  const books = toBookkeeping(deps);
  const span = { firstDay: deps.policy.audit.journalFrom, from, upTo };
  const visitEffects = (record: JournalRecord) => {
    for (const effect of effectsOf(record, books)) visit(effect, record.entry.at);
  };
  return walkJournal(deps.table, span, max, visitEffects, start);
};

const itemsPerPage = 500;

/** Stored numbers that the journal may not know: counted sums, and open tasks and orders. */
export async function* listStoredPlaces({ table }: AuditDeps): AsyncGenerator<AuditKey> {
  for (let shard = 0; shard < kindShards; shard += 1) {
    const { items } = await listItems(table, indexes.sumsByKind(shard), itemsPerPage);
    for (const { sk } of items) yield `kinds ${shard % kindShardGroups} ${String(sk).split('#')[1]}`;
  }
  const readSums = (after: Position | undefined) => listAccountSums(table, { limit: itemsPerPage, after });
  for await (const sums of readPages(readSums)) for (const sum of sums) yield* auditKeysOfAccount(sum);
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
