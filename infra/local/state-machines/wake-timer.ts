import type { Clock } from '../clock.ts';
import { openDueQueue } from './due-queue.ts';

/** The maximum of setTimeout. Longer waits are set again. */
const maxTimerMs = 2_147_483_647;

/** Wakes executions when the clock reaches their times, also when the clock is advanced past them. */
export type WakeTimer = {
  /** Wakes an execution at a time. */
  set(at: number, arn: string): void;
  next(): number | undefined;
  start(): void;
  stop(): void;
};

/** `isStillDue` decides whether an execution is still due at a time. Outdated times are dropped. */
export function createWakeTimer(
  clock: Clock,
  isStillDue: (at: number, arn: string) => boolean,
  onDue: (arn: string) => void,
): WakeTimer {
  const dueTimes = openDueQueue(isStillDue);
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;

  function arm(): void {
    clearTimeout(timer);
    const at = dueTimes.next();
    if (at === undefined || !isRunning) return;
    timer = setTimeout(checkDue, Math.min(Math.max(at - clock.now(), 0), maxTimerMs));
    timer.unref();
  }

  function checkDue(): void {
    if (!isRunning) return;
    for (const arn of new Set(dueTimes.take(clock.now()))) onDue(arn);
    arm();
  }

  clock.onAdvance(checkDue);
  return {
    set: (at, arn) => {
      const isEarliest = at < (dueTimes.next() ?? Number.POSITIVE_INFINITY);
      dueTimes.add(at, arn);
      if (isEarliest) arm();
    },
    next: () => dueTimes.next(),
    start: () => {
      isRunning = true;
      arm();
    },
    stop: () => {
      isRunning = false;
      clearTimeout(timer);
    },
  };
}
