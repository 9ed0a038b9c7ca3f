import { readFileSync } from 'node:fs';

const MEBIBYTE = 1_048_576;
const PAGE_BYTES = 4_096;

/** How often the memory is read. A decoder fills about 100 MiB in this time. */
const INTERVAL_MS = 20;

/** What the function itself needs, and what a program needs at least. */
const FUNCTION_MEBIBYTES = 256;
const MIN_PROGRAM_MEBIBYTES = 512;

/** The bytes that programs may have, by the memory of the function that starts them. */
export const maxProgramBytes = (functionMebibytes: string | undefined): number =>
  Math.max(MIN_PROGRAM_MEBIBYTES, Number(functionMebibytes ?? 0) - FUNCTION_MEBIBYTES) * MEBIBYTE;

/** The memory of a process in bytes; undefined where the system does not tell it, or when the process has ended. */
const readMemory = (pid: number): number | undefined => {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ');
    return Number(pages) * PAGE_BYTES;
  } catch {
    return undefined;
  }
};

/**
 * Calls `onExcess` once if a process has more memory than this. Without it, one picture of very many references could take
 * the memory of the function. On systems other than Linux, it does nothing. Returns what ends it.
 */
export const watchMemory = (pid: number, maxBytes: number, onExcess: () => void): (() => void) => {
  const timer = setInterval(() => {
    const bytes = readMemory(pid);
    if (bytes !== undefined && bytes <= maxBytes) return;
    clearInterval(timer);
    if (bytes !== undefined) onExcess();
  }, INTERVAL_MS);
  return () => clearInterval(timer);
};
