import type { Deps } from '../../deps.ts';
import {
  type Bookkeeping,
  type Effect,
  effectsOf,
  holdOf,
  type Place,
  placesOfAccount,
} from '../../domain/audit/effects.ts';
import type { Instant } from '../../domain/time.ts';
import { listAccountSums } from '../../store/books-store.ts';
import { type WalkPosition, type WalkSpan, walkJournal } from '../../store/journal-walk.ts';
import { deadlineShards, kindShards, shardOf } from '../../store/keys.ts';
import type { JournalRecord } from '../../store/ledger-store.ts';
import { type Listing, lists } from '../../store/lists.ts';
import { listItems, type Position, type Table } from '../../store/table.ts';

export type AuditDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy'>;

/** What belongs to a slice: a place is always in the same one. */
export const isIn =
  ({ policy: { audit } }: Pick<Deps, 'policy'>, slice: number) =>
  (place: Place): boolean =>
    shardOf(place, audit.slices) === slice;

const booksOf = ({ policy }: Pick<Deps, 'policy'>): Bookkeeping => ({
  timeZone: policy.timeZone,
  shardOf: (id) => shardOf(id, kindShards.written),
});

/** Shows the effects of a span's entries to `visit`, with the moment that each entry was booked at. */
export const walkEffects = (
  deps: AuditDeps,
  { from, upTo }: Pick<WalkSpan, 'from' | 'upTo'>,
  most: number,
  visit: (effect: Effect, at: Instant) => void,
  start?: WalkPosition,
): Promise<{ read: number; next?: WalkPosition }> => {
  const books = booksOf(deps);
  const span = { firstDay: deps.policy.audit.journalFrom, from, upTo };
  const show = (record: JournalRecord) => {
    for (const effect of effectsOf(record, books)) visit(effect, record.entry.at);
  };
  return walkJournal(deps.table, span, most, show, start);
};

const ofAPage = 500;

/**
 * The places in which something is stored although the journal may know nothing of it: sums and accounts that were
 * counted, and tasks and orders that are open.
 */
export async function* storedPlaces({ table }: AuditDeps): AsyncGenerator<Place> {
  for (let shard = 0; shard < kindShards.read; shard += 1) {
    const { items } = await listItems(table, lists.sumsByKind(shard), ofAPage);
    for (const { sk } of items) yield `kinds ${shard % kindShards.written} ${String(sk).split('#')[1]}`;
  }
  let position: Position | undefined;
  do {
    const { sums, next }: Awaited<ReturnType<typeof listAccountSums>> = await listAccountSums(
      table,
      ofAPage,
      position,
    );
    for (const sum of sums) yield* placesOfAccount(sum);
    position = next;
  } while (position);
  for (let shard = 0; shard < deadlineShards.read; shard += 1) {
    yield* holdsIn(table, 'order', lists.ordersToLookAt(shard, '~'));
    yield* holdsIn(table, 'task', lists.tasksDueBefore(shard, '~'));
  }
}

async function* holdsIn(table: Table, owner: 'order' | 'task', listing: Listing): AsyncGenerator<Place> {
  let position: Position | undefined;
  do {
    const { items, next }: Awaited<ReturnType<typeof listItems>> = await listItems(
      table,
      listing,
      ofAPage,
      position,
    );
    for (const { pk } of items) yield holdOf(owner, String(pk).split('#')[1] ?? '');
    position = next;
  } while (position);
}
