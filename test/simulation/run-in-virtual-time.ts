import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from './scheduler.ts';

type Timer = { readonly unref: () => Timer; readonly ref: () => Timer; readonly cancel: () => void };

const createTimer = (plan: () => { readonly cancel: () => void }): Timer => {
  const planned = plan();
  const timer: Timer = { unref: () => timer, ref: () => timer, cancel: planned.cancel };
  return timer;
};

/**
 * Makes the product's pauses, timers and randomness follow the scheduler during some work, and passes its
 * logs to a listener. The whole process then has virtual time, so that two such works must not overlap.
 */
export const runInVirtualTime = async <T>(
  scheduler: Scheduler,
  random: RandomSource,
  onLog: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> => {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setImmediate: globalThis.setImmediate,
    random: Math.random,
    write: process.stdout.write,
  };
  const scheduleTimer = (happen: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    createTimer(() => scheduler.scheduleAfter(ms, () => happen(...args)));
  Object.assign(globalThis, {
    setTimeout: scheduleTimer,
    clearTimeout: (timer: Timer | undefined) => timer?.cancel(),
    setImmediate: (happen: (...args: unknown[]) => void, ...args: unknown[]) =>
      scheduleTimer(happen, 0, ...args),
  });
  Math.random = random.drawUnit;
  process.stdout.write = ((line: string | Uint8Array) => {
    onLog(String(line));
    return true;
  }) as typeof process.stdout.write;
  try {
    return await work();
  } finally {
    const { random: chance, write, ...timers } = real;
    Object.assign(globalThis, timers);
    Math.random = chance;
    process.stdout.write = write;
  }
};
