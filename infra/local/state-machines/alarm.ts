import type { Clock } from '../clock.ts';
import { openDueQueue } from './due-queue.ts';

/** What setTimeout can wait at most; longer waits are armed again. */
const timerMsMax = 2_147_483_647;

/** Rings for executions when the clock reaches their moments, also when the clock is turned past them. */
export type Alarm = {
  /** Rings for an execution at a moment. */
  set(at: number, arn: string): void;
  next(): number | undefined;
  start(): void;
  stop(): void;
};

/** `isDue` says whether an execution still is due at a moment; moments that were overtaken are dropped unrung. */
export function openAlarm(
  clock: Clock,
  isDue: (at: number, arn: string) => boolean,
  ring: (arn: string) => void,
): Alarm {
  const dues = openDueQueue(isDue);
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;

  function arm(): void {
    clearTimeout(timer);
    const at = dues.next();
    if (at === undefined || !isRunning) return;
    timer = setTimeout(look, Math.min(Math.max(at - clock.now(), 0), timerMsMax));
    timer.unref();
  }

  function look(): void {
    if (!isRunning) return;
    for (const arn of new Set(dues.take(clock.now()))) ring(arn);
    arm();
  }

  clock.onTurn(look);
  return {
    set: (at, arn) => {
      const isEarliest = at < (dues.next() ?? Number.POSITIVE_INFINITY);
      dues.add(at, arn);
      if (isEarliest) arm();
    },
    next: () => dues.next(),
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
