import { toEpochMs } from '#shared/domain/time.ts';
import { deadlineShards } from '#shared/store/keys.ts';
import type { ScheduledCall, Scheduler } from './scheduler.ts';
import type { MemoryTable } from './table/memory-table.ts';
import type { Change } from './table/writes.ts';

/** A schedule that searches an index for what is overdue. */
export type Sweep = {
  /** The partition of a shard in the index of deadlines. */
  readonly partition: (shard: number) => string;
  /** Whether there is something else for it to find. */
  readonly hasOtherWork?: () => boolean;
  readonly run: () => Promise<unknown>;
};

const intervalMs = 300_000;

/** When anything in these partitions is due first. */
const findFirstDue = (table: MemoryTable, partitions: readonly string[]): number | undefined => {
  let first: string | undefined;
  for (const partition of partitions) {
    const sortKey = table.first('gsi5', partition)?.gsi5sk;
    if (sortKey === undefined) continue;
    if (first === undefined || String(sortKey) < first) first = String(sortKey);
  }
  return first === undefined ? undefined : toEpochMs(first.split('#')[0] ?? '');
};

/** Checks whether the next run has to be earlier, after these changes or after anything else. */
type ScheduleNextRun = (changes?: readonly Change[]) => void;

/**
 * Runs a sweep on its schedule, except when it would find nothing: there are thousands of such runs between
 * two deadlines. The returned function must be called after each write.
 */
export const startSweep = (scheduler: Scheduler, table: MemoryTable, sweep: Sweep): ScheduleNextRun => {
  const partitions = Array.from({ length: deadlineShards }, (_, shard) => sweep.partition(shard));
  let planned: ScheduledCall | undefined;
  let lastRun = 0;

  const nextDue = (): number | undefined =>
    sweep.hasOtherWork?.() ? lastRun : findFirstDue(table, partitions);

  const run = async (): Promise<void> => {
    planned = undefined;
    lastRun = scheduler.now();
    const due = nextDue();
    // What a failing sweep has found is still there in its next run.
    if (due !== undefined && due <= lastRun) await sweep.run().catch(() => undefined);
    scheduleNextRun();
  };

  const scheduleNextRun = (): void => {
    const due = nextDue();
    if (due === undefined) return;
    const earliest = Math.max(due, lastRun + 1, scheduler.now());
    const nextRunAt = (Math.floor(earliest / intervalMs) + 1) * intervalMs;
    if (planned && planned.at <= nextRunAt) return;
    planned?.cancel();
    planned = scheduler.scheduleAt(nextRunAt, () => void run());
  };

  const ownPartitions: ReadonlySet<unknown> = new Set(partitions);
  const isDueIn = ({ after }: Change): boolean => ownPartitions.has(after?.gsi5pk);
  return (changes) => {
    if (!changes || changes.some(isDueIn)) scheduleNextRun();
  };
};
