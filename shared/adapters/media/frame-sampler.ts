import type { Frame } from './media-track.ts';

/** Enough to find a hole of a tenth of the file. Each frame costs one small read. */
const SAMPLED_FRAMES = 24;

/** Of frames that depend on no other, fewer are needed: each is decoded. */
export const KEY_FRAMES = 8;

/** Collects frames at even distances, without knowing their number before. */
export type FrameSampler = {
  add(offset: number, size: number): void;
  /** At most about twice the wanted number of frames; the first and the last are among them. */
  frames(): readonly Frame[];
};

/** Keeps about `wanted` of many frames. */
export const createFrameSampler = (wanted: number = SAMPLED_FRAMES): FrameSampler => {
  let sampled: Frame[] = [];
  let last: Frame | undefined;
  let stride = 1;
  let count = 0;
  return {
    add: (offset, size) => {
      last = { offset, size };
      if (count % stride === 0) sampled.push(last);
      count += 1;
      if (sampled.length <= wanted * 2) return;
      sampled = sampled.filter((_, at) => at % 2 === 0);
      stride *= 2;
    },
    frames: () => (last === undefined || sampled.at(-1) === last ? sampled : [...sampled, last]),
  };
};
