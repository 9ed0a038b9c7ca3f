import { fork } from 'node:child_process';
import type { PlantedBug } from './bugs.ts';

export type PlantedShare = { readonly bug: PlantedBug; readonly seed: number; readonly orders: number };

/** How many orders a simulation with a bug has run, and the first fault that it found. */
export type FoundBug = { readonly orders: number; readonly fault?: string };

const entry = new URL('planted-worker.ts', import.meta.url);

/** Simulates orders with a bug in a separate process, until it finds a fault. */
export const findBug = (share: PlantedShare): Promise<FoundBug> =>
  new Promise((resolve, reject) => {
    const child = fork(entry, { execArgv: ['--disable-warning=ExperimentalWarning'] });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.on('message', (found: FoundBug) => resolve(found));
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('exit', end);
      reject(new Error(`the simulation of “${share.bug.name}” ended with ${code}`));
    });
    child.send(share);
  });

/** Searches for each bug, a few at once. `onFound` gets them as they end. */
export const findBugs = async (
  bugs: readonly PlantedBug[],
  options: { readonly seed: number; readonly orders: number; readonly workers: number },
  onFound: (bug: PlantedBug, found: FoundBug) => void,
): Promise<void> => {
  const waiting = [...bugs];
  const work = async (): Promise<void> => {
    for (let bug = waiting.shift(); bug; bug = waiting.shift()) {
      onFound(bug, await findBug({ bug, seed: options.seed, orders: options.orders }));
    }
  };
  await Promise.all(Array.from({ length: options.workers }, work));
};
