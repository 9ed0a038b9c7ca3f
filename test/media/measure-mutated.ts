import { measureFile } from '#shared/adapters/media/measure.ts';
import type { RangeSource } from '#shared/adapters/media/range-source.ts';
import type { Measurement } from '#shared/domain/screening/measurement.ts';
import { createRandom, mutateFile } from './mutate-file.ts';

/** Processor time of this thread for one file. A larger file has more: a second for 16 MB. */
const MIN_LIMIT_MS = 200;
const BYTES_PER_MS = 16_000;

const threadCpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const toSource = (bytes: Buffer): RangeSource => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});

export type MutationReport = {
  readonly measured: number;
  readonly unreadable: number;
  /** The longest processor time of a file, in milliseconds. */
  readonly maxMs: number;
  /** What threw or took too long, by the seed that makes the same file. */
  readonly faults: readonly string[];
};

export type MutationOptions = {
  readonly measure?: (source: RangeSource) => Promise<Pick<Measurement, 'kind'>>;
  /** Processor time of this thread so far, in milliseconds. */
  readonly cpuMs?: () => number;
  /** Called after each file, with how many have been measured. */
  readonly onMeasured?: (done: number) => void;
};

/** Measures `count` changed copies of the files. The same files, count and seed give the same copies. */
export const measureMutated = async (
  files: ReadonlyMap<string, Buffer>,
  count: number,
  firstSeed: number,
  { measure = measureFile, cpuMs = threadCpuMs, onMeasured }: MutationOptions = {},
): Promise<MutationReport> => {
  const all = [...files].filter(([, bytes]) => bytes.length > 0);
  const faults: string[] = [];
  let unreadable = 0;
  let maxMs = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const [name, bytes] = all[seed % all.length] ?? ['', Buffer.alloc(0)];
    const mutated = mutateFile(bytes, createRandom(seed));
    const beforeMs = cpuMs();
    try {
      const { kind } = await measure(toSource(mutated));
      if (kind === 'unreadable') unreadable += 1;
    } catch (cause) {
      faults.push(`${name}, seed ${seed}: ${cause}`);
    }
    const ms = cpuMs() - beforeMs;
    maxMs = Math.max(maxMs, ms);
    const limitMs = Math.max(MIN_LIMIT_MS, mutated.length / BYTES_PER_MS);
    if (ms > limitMs)
      faults.push(`${name}, seed ${seed}: ${Math.round(ms)} ms, more than ${Math.round(limitMs)}`);
    onMeasured?.(seed - firstSeed + 1);
  }
  return { measured: count, unreadable, maxMs, faults };
};

/** A report for people, in lines. */
export const formatReport = ({ measured, unreadable, maxMs, faults }: MutationReport): string =>
  [
    `${measured} changed files: ${unreadable} unreadable, ${faults.length} faults, at most ${Math.round(maxMs)} ms`,
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n');
