import type { Frame } from './media-track.ts';

/** Enough to find a hole of a tenth of the file. Each frame costs one small read. */
const SAMPLED_FRAMES = 24;

/** Collects frames at even distances, without knowing their number before. */
export type FrameSampler<T extends Frame = Frame> = {
  add(frame: T): void;
  /** At most about twice the wanted number of frames; the first and the last are among them. */
  frames(): readonly T[];
};

/** Keeps about `wanted` of many frames. */
export const createFrameSampler = <T extends Frame = Frame>(
  wanted: number = SAMPLED_FRAMES,
): FrameSampler<T> => {
  let sampled: T[] = [];
  let last: T | undefined;
  let stride = 1;
  let count = 0;
  return {
    add: (frame) => {
      last = frame;
      if (count % stride === 0) sampled.push(last);
      count += 1;
      if (sampled.length <= wanted * 2) return;
      sampled = sampled.filter((_, at) => at % 2 === 0);
      stride *= 2;
    },
    frames: () => (last === undefined || sampled.at(-1) === last ? sampled : [...sampled, last]),
  };
};
