import * as z from 'zod';
import { log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { toEpochMs } from '../../domain/time.ts';
import { migrations } from '../../migrations/index.ts';
import type { Migration } from '../../migrations/migration.ts';
import { scanSegment } from '../../migrations/scan-segment.ts';
import { commit } from '../../store/commit.ts';
import { readSegments, type Segment, segmentWrite } from '../../store/migrations/segment-store.ts';
import { getItem, type Item, type Table } from '../../store/table.ts';

const maxItemsPerPage = 100;

/** How often an item is read again because others change it. */
const maxReads = 5;

const names = migrations.map(({ name }) => name);

export const MigrateItemsInput = z.object({
  /** The migration to run; without it all, in their order. */
  migration: z.enum(names, { error: `use one of: ${names.join(', ')}` }).optional(),
  itemsPerSecond: z.int().min(1).default(500),
  /** How long one turn works before it reports. */
  seconds: z.int().min(1).max(240).default(60),
});

type Input = z.infer<typeof MigrateItemsInput>;

/** Reads what an operator or the turn before passes; `fault` says why it is invalid, because no retry makes it valid. */
export const readMigrationInput = (input: unknown): Input | { readonly fault: string } => {
  const { data, error } = MigrateItemsInput.safeParse(input);
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { fault: `The input of the migration is invalid. ${faults.join('; ')}` };
};

export type MigrationProgress = {
  readonly name: string;
  readonly segments: number;
  readonly segmentsDone: number;
  readonly examined: number;
  readonly changed: number;
};

/** What one turn reports: its input, for the next turn, and how far the migrations have come. */
export type MigrationReport = Input & {
  readonly isDone: boolean;
  /** The items that this turn examined. */
  readonly examined: number;
  readonly progress: readonly MigrationProgress[];
};

type MigrateDeps = Pick<Deps, 'table' | 'now'> & {
  readonly wait?: (milliseconds: number) => Promise<unknown>;
};

const sleep = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Migrates one item, and retries after concurrent changes. Returns how many items it changed. */
const migrateItem = async (
  table: Table,
  toWrite: Migration['migrateItem'],
  item: Item,
  reads = 1,
): Promise<number> => {
  const write = toWrite(item);
  if (!write) return 0;
  const result = await commit(table, [write]);
  if (result !== 'stale') return result === undefined ? 1 : 0;
  const key = { pk: String(item.pk), sk: String(item.sk) };
  if (reads === maxReads) throw new Error(`${key.pk} ${key.sk} changes too often to be migrated`);
  const current = await getItem(table, key);
  return current ? migrateItem(table, toWrite, current, reads + 1) : 0;
};

/** Migrates the next page of a segment, stores the progress, and returns how many items it examined. */
const migratePage = async (table: Table, migration: Migration, segment: Segment, limit: number) => {
  const { items, after } = await scanSegment(table, segment, limit);
  const changes = await Promise.all(items.map((item) => migrateItem(table, migration.migrateItem, item)));
  const changed = changes.reduce((sum, one) => sum + one, segment.changed);
  const examined = segment.examined + items.length;
  // If another run has stored this page, nothing was lost: an item that is changed twice is changed once.
  await commit(table, [
    segmentWrite(migration.name, { ...segment, after, examined, changed, isDone: after === undefined }),
  ]);
  return items.length;
};

/** Works on a migration for the rest of the turn, on all open segments alternately. */
const runTurn = async (
  { table, now, wait = sleep }: MigrateDeps,
  migration: Migration,
  itemsPerSecond: number,
  endsAt: number,
): Promise<{ readonly segments: readonly Segment[]; readonly examined: number }> => {
  const limit = Math.min(maxItemsPerPage, itemsPerSecond);
  const timeMs = () => toEpochMs(now());
  let examined = 0;
  for (;;) {
    const segments = await readSegments(table, migration.name);
    const open = segments.filter(({ isDone }) => !isDone);
    if (open.length === 0) return { segments, examined };
    for (const segment of open) {
      const startedAt = timeMs();
      if (startedAt >= endsAt) return { segments: await readSegments(table, migration.name), examined };
      const items = await migratePage(table, migration, segment, limit);
      examined += items;
      await wait(Math.max(0, startedAt + (items * 1000) / itemsPerSecond - timeMs()));
    }
  }
};

const sumOf = (segments: readonly Segment[], name: 'examined' | 'changed'): number =>
  segments.reduce((sum, segment) => sum + segment[name], 0);

/**
 * Works on migrations for one turn. It may end at any moment, and be called again: it continues after the last page
 * of each segment.
 */
export const migrateItems = async (deps: MigrateDeps, input: Input): Promise<MigrationReport> => {
  const wanted = migrations.filter(({ name }) => name === (input.migration ?? name));
  const endsAt = toEpochMs(deps.now()) + input.seconds * 1000;
  const progress: MigrationProgress[] = [];
  let examined = 0;
  for (const migration of wanted) {
    const turn = await runTurn(deps, migration, input.itemsPerSecond, endsAt);
    const { segments } = turn;
    examined += turn.examined;
    const segmentsDone = segments.filter(({ isDone }) => isDone).length;
    const counts = { examined: sumOf(segments, 'examined'), changed: sumOf(segments, 'changed') };
    progress.push({ name: migration.name, segments: segments.length, segmentsDone, ...counts });
    if (segmentsDone < segments.length) break;
  }
  const isDone =
    progress.length === wanted.length && progress.every((one) => one.segmentsDone === one.segments);
  log('info', 'migrations have worked for a turn', { isDone, progress });
  return { ...input, isDone, examined, progress };
};
