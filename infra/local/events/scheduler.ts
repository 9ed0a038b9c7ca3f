import type { Clock } from '#infra/local/clock.ts';
import type { EventStore } from './event-store.ts';
import type { Schedule } from './schedule-expression.ts';

export type ScheduledJob = {
  /** The name of the schedule in the store. */
  readonly name: string;
  readonly expression: string;
  readonly schedule: Schedule;
  /** Called with the planned time of the run, in epoch milliseconds. */
  run(plannedAt: number): void;
};

export type SchedulerOptions = {
  readonly jobs: readonly ScheduledJob[];
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: (line: string) => void;
};

const maxSleepMs = 60_000;

const createRunStore = ({ database }: EventStore) => {
  const select = database.prepare('SELECT expression, anchor, last_run FROM schedules WHERE rule = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO schedules VALUES (?, ?, ?, ?)');
  return {
    /** The start of the schedule and its last run. A new or changed schedule starts now. */
    read: ({ name, expression }: ScheduledJob, now: number) => {
      const row = select.get(name);
      if (row !== undefined && row.expression === expression) {
        return { anchor: Number(row.anchor), lastRun: Number(row.last_run) };
      }
      upsert.run(name, expression, now, now);
      return { anchor: now, lastRun: now };
    },
    recordRun: ({ name, expression }: ScheduledJob, anchor: number, now: number): void =>
      void upsert.run(name, expression, anchor, now),
  };
};

/**
 * Runs jobs when the local clock reaches their time. A schedule that missed several runs, because the clock was advanced
 * or the platform was off, runs once and then continues from now.
 */
export const startScheduler = ({ jobs, store, clock, log }: SchedulerOptions): { stop(): void } => {
  const runStore = createRunStore(store);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  /** Runs the job if it is due, and returns the time of its next run. */
  const runIfDue = (job: ScheduledJob, now: number): number | undefined => {
    const { anchor, lastRun } = runStore.read(job, now);
    const due = job.schedule.next(lastRun, anchor);
    if (due === undefined || due > now) return due;
    job.run(due);
    runStore.recordRun(job, anchor, now);
    return job.schedule.next(now, anchor);
  };

  const runDueJobs = (): void => {
    clearTimeout(timer);
    if (isStopped) return;
    const now = clock.now();
    const sleeps = jobs.map((job) => {
      try {
        return (runIfDue(job, now) ?? Number.POSITIVE_INFINITY) - now;
      } catch (error) {
        log(`The schedule ${job.name} failed and is retried: ${String(error)}`);
        return 1_000;
      }
    });
    timer = setTimeout(runDueJobs, Math.max(1, Math.min(maxSleepMs, ...sleeps))).unref();
  };

  clock.onAdvance(runDueJobs);
  runDueJobs();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};
