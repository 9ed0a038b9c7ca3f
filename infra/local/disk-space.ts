import { statfsSync } from 'node:fs';

/** With less, a store could fail in the middle of its work. */
export const minFreeBytes = 64 * 1024 * 1024;

/** The disk is asked at most once in this time. */
const checkIntervalMs = 1_000;

const readFreeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** Returns a sentence with the solution while the disk of the folder is full, else undefined. */
export const createDiskCheck = (
  folder: string,
  readFree = readFreeBytes,
  readMs = () => performance.now(),
) => {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let problem: string | undefined;
  return (): string | undefined => {
    if (readMs() - checkedAt < checkIntervalMs) return problem;
    checkedAt = readMs();
    const freeMb = Math.floor(readFree(folder) / 1024 / 1024);
    problem =
      freeMb * 1024 * 1024 < minFreeBytes
        ? `The disk of ${folder} has ${freeMb} MB left, and writes need ${minFreeBytes / 1024 / 1024} MB. Free some space.`
        : undefined;
    return problem;
  };
};
