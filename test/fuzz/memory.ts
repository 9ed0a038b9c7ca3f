import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { PlatformProcess } from '#test/support/platform-process.ts';
import type { ThreadMemory } from './memory-probe.ts';

/** The memory of a platform at one moment of a run, in bytes. */
export type Reading = {
  readonly requests: number;
  /** By thread: the size of its objects and buffers after a garbage collection. */
  readonly objects: ReadonlyMap<string, number>;
  readonly code: number;
  /** The resident memory of the platform and its table engine, with garbage. */
  readonly resident: number;
  readonly engine: number;
};

/**
 * The allowed growth of the objects of all threads after the warm-up, in bytes per request. A constant is
 * added for caches that fill and for what V8 stores about optimized code.
 */
const allowedBytesPerRequest = 256;
const allowedGrowthBytes = 8 * 2 ** 20;
/** The same for the table engine, with a cache of pages of limited size. */
const allowedEngineGrowthBytes = 32 * 2 ** 20;

const pauseMs = 1_500;

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

const residentOf = (processId: number): number => {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
};

/** The process of the table engine, by the file that it serves; 0 where there is no `/proc`. */
const engineOf = (home: string): number => {
  try {
    const isServing = (id: string): boolean => {
      try {
        const [program = '', ...rest] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
        return program.endsWith('dynoxide') && rest.some((part) => part.startsWith(home));
      } catch {
        return false;
      }
    };
    return Number(readdirSync('/proc').find((name) => /^\d+$/.test(name) && isServing(name)) ?? 0);
  } catch {
    return 0;
  }
};

const probeThreads = async (platform: PlatformProcess): Promise<readonly ThreadMemory[]> => {
  const answer = (await platform.ask('what is held')) as {
    readonly held?: readonly ThreadMemory[];
    readonly fault?: string;
  };
  if (!answer.held) throw new Error(`The memory of the platform cannot be read: ${answer.fault}`);
  return answer.held;
};

/**
 * Reads a platform's memory after a garbage collection: the smaller of two readings, as a schedule may run
 * during one.
 */
export const readMemory = async (
  platform: PlatformProcess,
  home: string,
  requests: number,
): Promise<Reading> => {
  // Before the collection, as this is what a user of the machine sees.
  const resident = residentOf(platform.processId);
  const one = await probeThreads(platform);
  await pause(pauseMs);
  const other = new Map((await probeThreads(platform)).map(({ thread, objects }) => [thread, objects]));
  return {
    requests,
    objects: new Map(
      one.map(({ thread, objects }) => [thread, Math.min(objects, other.get(thread) ?? objects)]),
    ),
    code: sum(one.map(({ code }) => code)),
    resident,
    engine: residentOf(engineOf(home)),
  };
};

/** One reading as a line. */
export const formatReading = ({ objects, code, resident, engine }: Reading): string =>
  `holds ${megabytes(sum(objects.values()))} MB and ${megabytes(code)} MB of code in ${objects.size} threads; ` +
  `resident ${megabytes(resident)} MB, the table engine ${megabytes(engine)} MB`;

/** The fault in the memory of a run, by its readings since the warm-up; undefined when it is flat. */
export const findMemoryFault = (readings: readonly Reading[]): string | undefined => {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || first === last) return undefined;
  const growth = sum(last.objects.values()) - sum(first.objects.values());
  const allowed = allowedGrowthBytes + allowedBytesPerRequest * (last.requests - first.requests);
  const engineGrown = last.engine - first.engine;
  const grownThreads = [...last.objects]
    .map(([thread, bytes]) => [thread, bytes - (first.objects.get(thread) ?? bytes)] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([thread, bytes]) => `${thread} ${megabytes(bytes)}`);
  if (growth > allowed)
    return `Memory grows: ${megabytes(growth)} MB since the warm-up, with ${megabytes(allowed)} allowed; most in ${grownThreads.join(', ')}.`;
  return engineGrown > allowedEngineGrowthBytes
    ? `The table engine grows by ${megabytes(engineGrown)} MB.`
    : undefined;
};
