import { setTimeout as delay } from 'node:timers/promises';
import { measureProcessorTimes } from '../processor-time.ts';

const sampleMs = 500;
/** A server that only waits for requests needs less. */
const maxBusyShare = 0.05;
const limitMs = 60_000;

const sumTimes = (processId: number): number =>
  [...measureProcessorTimes(processId).values()].reduce((sum, ms) => sum + ms, 0);

/**
 * Waits until a server has finished what it does after its requests, such as the inspection of films, so that it takes nothing from
 * the one that is measured next. Waits up to a minute.
 */
export const waitUntilQuiet = async (name: string, processId: number): Promise<void> => {
  for (const until = performance.now() + limitMs; performance.now() < until; ) {
    const [before, began] = [sumTimes(processId), performance.now()];
    await delay(sampleMs);
    if (sumTimes(processId) - before <= (performance.now() - began) * maxBusyShare) return;
  }
  console.log(
    `${name} is still busy after ${limitMs / 1_000} seconds; the next measurement begins in any case.`,
  );
};
