/** Numbers from 0 to below `limit`, always the same for a seed. */
type Random = (limit: number) => number;

/** The generator "mulberry32": neighbouring seeds give unlike numbers. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
};

const MAX_FILLED_BYTES = 4_000;
const MAX_ADDED_BYTES = 64;
const MAX_CHANGED_BYTES = 12;

/** Changes have most effect in headers. */
const HEAD_BYTES = 4_096;

const fill = (file: Buffer, random: Random): Buffer => {
  const start = random(file.length);
  const end = Math.min(file.length, start + 1 + random(MAX_FILLED_BYTES));
  return Buffer.from(file).fill(random(2) * 255, start, end);
};

const insert = (file: Buffer, random: Random): Buffer => {
  const at = random(file.length);
  const added = Array.from({ length: 1 + random(MAX_ADDED_BYTES) }, () => random(256));
  return Buffer.concat([file.subarray(0, at), Buffer.from(added), file.subarray(at)]);
};

const change = (file: Buffer, random: Random): Buffer => {
  const changed = Buffer.from(file);
  const end = random(2) === 0 ? file.length : Math.min(file.length, HEAD_BYTES);
  for (let left = 1 + random(MAX_CHANGED_BYTES); left > 0; left -= 1) changed[random(end)] = random(256);
  return changed;
};

/** A copy of a file that is cut, overwritten in one place, longer by a few bytes, or other in a few bytes. */
export const mutateFile = (file: Buffer, random: Random): Buffer => {
  const kind = random(6);
  if (kind === 0) return file.subarray(0, random(file.length));
  if (kind === 1) return fill(file, random);
  return kind === 2 ? insert(file, random) : change(file, random);
};
