import { toEpochMs } from '#shared/domain/time.ts';
import { deadlineShards } from '#shared/store/keys.ts';
import type { ScheduledCall, Scheduler } from './scheduler.ts';
import type { MemoryTable } from './table/memory-table.ts';

/** A schedule that searches an index for what is overdue. */
export type Sweep = {
  /** The partition of a shard in the index of deadlines. */
  readonly partition: (shard: number) => string;
  /** Whether there is something else for it to find. */
  readonly hasOtherWork?: () => boolean;
  readonly run: () => Promise<unknown>;
};

const intervalMs = 300_000;

/** When anything of a sweep is due first. */
const findFirstDue = (table: MemoryTable, { partition }: Sweep): number | undefined => {
  const dues = Array.from({ length: deadlineShards }, (_, shard) => {
    const item = table.first('gsi5', partition(shard));
    return item ? toEpochMs(String(item.gsi5sk).split('#')[0] ?? '') : Number.POSITIVE_INFINITY;
  });
  const first = Math.min(...dues);
  return Number.isFinite(first) ? first : undefined;
};

/**
 * Runs a sweep on its schedule, except when it would find nothing: there are thousands of such runs between
 * two deadlines. It must be called after each write, to check whether the next run has to be earlier.
 */
export const startSweep = (scheduler: Scheduler, table: MemoryTable, sweep: Sweep): (() => void) => {
  let planned: ScheduledCall | undefined;
  let lastRun = 0;

  const nextDue = (): number | undefined => (sweep.hasOtherWork?.() ? lastRun : findFirstDue(table, sweep));

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

  return scheduleNextRun;
};
