import type { Clock } from '#infra/local/clock.ts';
import type { EventStore } from './event-store.ts';
import type { Schedule } from './schedule-expression.ts';

export type ScheduledJob = {
  /** Names the schedule durably. */
  readonly name: string;
  readonly expression: string;
  readonly schedule: Schedule;
  /** Called with the moment that the run was planned for, in epoch milliseconds. */
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
    /** Since when the schedule counts and when it last ran; a new or changed one begins now. */
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
 * Runs jobs when the local clock reaches their time. A schedule that missed several runs, because the clock was
 * turned far or the platform was off, runs once and then goes on from now.
 */
export const startScheduler = ({ jobs, store, clock, log }: SchedulerOptions): { stop(): void } => {
  const runStore = createRunStore(store);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  /** Runs the job if it is due, and answers its next time. */
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
        log(`The schedule ${job.name} could not run, ${String(error)}; it is tried again.`);
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
