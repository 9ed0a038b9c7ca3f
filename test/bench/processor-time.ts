import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, on every machine. */
const tickMs = 10;

type Process = {
  readonly parent: number;
  readonly name: string;
  readonly ms: number;
  /** Of its ended children. */
  readonly childrenMs: number;
};

const readProcess = (id: number): Process | undefined => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return {
      parent: Number(fields[1]),
      name: text.slice(text.indexOf('(') + 1, end),
      ms: ticks * tickMs,
      childrenMs: (Number(fields[13]) + Number(fields[14])) * tickMs,
    };
  } catch {
    return undefined;
  }
};

/**
 * The processor time in milliseconds of a process and its children, by their names, and of those that ended; empty where there is no
 * `/proc`. Unlike elapsed time it does not include other work of the machine.
 */
export const measureProcessorTimes = (root: number): ReadonlyMap<string, number> => {
  const all = new Map<number, Process>();
  try {
    for (const name of readdirSync('/proc')) {
      const found = /^\d+$/.test(name) && readProcess(Number(name));
      if (found) all.set(Number(name), found);
    }
  } catch {
    return new Map();
  }
  const isBelow = (id: number): boolean => {
    const parent = all.get(id)?.parent;
    return id === root || (parent !== undefined && parent > 0 && isBelow(parent));
  };
  const times = new Map<string, number>();
  const add = (name: string, ms: number): unknown => times.set(name, (times.get(name) ?? 0) + ms);
  for (const [id, { name, ms, childrenMs }] of all) {
    if (!isBelow(id)) continue;
    add(name, ms);
    add('ended children', childrenMs);
  }
  return times;
};

/** The difference between two readings for each order, as text. */
export const formatPerPiece = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  pieces: number,
): string =>
  [...after]
    .map(([name, ms]) => [name, (ms - (before.get(name) ?? 0)) / pieces] as const)
    .filter(([, ms]) => ms >= 0.05)
    .map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`)
    .join(', ');
