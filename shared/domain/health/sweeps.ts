import * as z from 'zod';
import { Instant, secondsBetween } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** How often each sweep begins, in minutes. The schedules derive from it. */
export const sweepMinutes = {
  deliveries: 1,
  dead_letters: 1,
  orders: 1,
  withdrawals: 5,
  payments: 5,
  tasks: 5,
} as const;

export type SweepName = keyof typeof sweepMinutes;

export const sweepNames = Object.keys(sweepMinutes) as readonly SweepName[];

/** The last runs of a sweep. A name of a later release has no interval. */
export const SweepRuns = z.object({
  name: z.string(),
  startedAt: Instant,
  /** When a run last ended well, and when one last failed. */
  completedAt: Instant.exactOptional(),
  failedAt: Instant.exactOptional(),
});

export type SweepRuns = TypeOf<typeof SweepRuns>;

/** A sweep is late after it has missed this many runs. */
const maxMissedRuns = 4;

/** Whether a sweep has not ended well for several of its intervals. One that never began is not late yet. */
export const isLateSweep = (
  name: SweepName,
  { startedAt, completedAt }: Pick<SweepRuns, 'startedAt' | 'completedAt'>,
  now: Instant,
): boolean => secondsBetween(completedAt ?? startedAt, now) > sweepMinutes[name] * 60 * maxMissedRuns;
