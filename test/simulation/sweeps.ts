import { epoch } from '#shared/domain/time.ts';
import { deadlineShards } from '#shared/store/keys.ts';
import type { Planned, Scheduler } from './scheduler.ts';
import type { MemoryTable } from './table/memory-table.ts';

/** A schedule that looks for what is overdue in an index. */
export type Sweep = {
  /** The partition of a shard in the index of deadlines. */
  readonly partition: (shard: number) => string;
  /** Whether there is something else for it to find. */
  readonly isWanted?: () => boolean;
  readonly run: () => Promise<unknown>;
};

const everyMs = 300_000;

/** When anything of a sweep's is due first. */
const firstDue = (table: MemoryTable, { partition }: Sweep): number | undefined => {
  const dues = Array.from({ length: deadlineShards.read }, (_, shard) => {
    const item = table.first('gsi5', partition(shard));
    return item ? epoch(String(item.gsi5sk).split('#')[0] ?? '') : Number.POSITIVE_INFINITY;
  });
  const first = Math.min(...dues);
  return Number.isFinite(first) ? first : undefined;
};

/**
 * Runs a sweep on its schedule, except when it would find nothing: such a run reads and does nothing, and there are
 * thousands of them between two deadlines. To be called after each write, it looks whether the next run has to be
 * earlier.
 */
export const openSweep = (scheduler: Scheduler, table: MemoryTable, sweep: Sweep): (() => void) => {
  let planned: Planned | undefined;
  let lastRun = 0;

  const nextDue = (): number | undefined => (sweep.isWanted?.() ? lastRun : firstDue(table, sweep));

  const run = async (): Promise<void> => {
    planned = undefined;
    lastRun = scheduler.now();
    const due = nextDue();
    // What a sweep that fails has found is still there when it comes again.
    if (due !== undefined && due <= lastRun) await sweep.run().catch(() => undefined);
    look();
  };

  const look = (): void => {
    const due = nextDue();
    if (due === undefined) return;
    const earliest = Math.max(due, lastRun + 1, scheduler.now());
    const tick = (Math.floor(earliest / everyMs) + 1) * everyMs;
    if (planned && planned.at <= tick) return;
    planned?.cancel();
    planned = scheduler.at(tick, () => void run());
  };

  return look;
};
