import { createFrameSampler, type FrameSampler } from '../frame-sampler.ts';
import { createKeyFrameSampler, type KeyFrameSampler } from '../key-frame-sampler.ts';

/** Blocks that tell the rate. */
const BLOCKS_FOR_RATE = 64;

/** Frames are stored in the order of decoding, so the last ones of a part may be shown later than ones behind it. */
const MAX_REORDERED = 8;

/** A block: one frame or a few of a track. Times are in ticks of the segment. */
export type Block = {
  readonly track: number;
  readonly time: number;
  readonly offset: number;
  readonly size: number;
  readonly frames: number;
  /** Whether it depends on no other block. */
  isKey: boolean;
  /** Present if the group of the block says how long it lasts. */
  duration?: number;
};

/** The blocks of one track, summed up. Times are in ticks. */
export type TrackBlocks = {
  frames: number;
  start: number;
  last: number;
  /** Whether the last block says how long it lasts. */
  isLastTimed: boolean;
  /** The end of the blocks that say how long they last. */
  timedEnd: number;
  lastFrames: number;
  minGap: number;
  /** The times of the first blocks, for the rate. */
  readonly firstTimes: number[];
  dataEnd: number;
  readonly sampler: FrameSampler;
  readonly keySampler: KeyFrameSampler;
};

export const createTrackBlocks = (): TrackBlocks => ({
  frames: 0,
  start: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  isLastTimed: false,
  timedEnd: Number.NEGATIVE_INFINITY,
  lastFrames: 1,
  minGap: Number.POSITIVE_INFINITY,
  firstTimes: [],
  dataEnd: 0,
  sampler: createFrameSampler(),
  keySampler: createKeyFrameSampler(),
});

export const addBlock = (blocks: TrackBlocks, block: Block): void => {
  const { time, duration, frames, offset, size } = block;
  blocks.frames += frames;
  blocks.start = Math.min(blocks.start, time);
  if (time > blocks.last) {
    if (blocks.last > Number.NEGATIVE_INFINITY) blocks.minGap = Math.min(blocks.minGap, time - blocks.last);
    blocks.last = time;
    blocks.lastFrames = frames;
    blocks.isLastTimed = duration !== undefined;
  }
  if (duration !== undefined) blocks.timedEnd = Math.max(blocks.timedEnd, time + duration);
  if (blocks.firstTimes.length < BLOCKS_FOR_RATE) blocks.firstTimes.push(time);
  blocks.dataEnd = Math.max(blocks.dataEnd, offset + size);
  if (frames !== 1) blocks.keySampler.interrupt();
  if (frames !== 1 || size === 0) return;
  blocks.sampler.add({ offset, size });
  blocks.keySampler.add(offset, size, block.isKey);
};

/** Ticks from frame to frame at the beginning, on average; undefined with a single frame. */
export const averageGap = ({ firstTimes }: TrackBlocks): number | undefined => {
  const sorted = firstTimes.toSorted((one, other) => one - other);
  const times = sorted.length < BLOCKS_FOR_RATE ? sorted : sorted.slice(0, -MAX_REORDERED);
  const [first, last] = [times.at(0), times.at(-1)];
  if (first === undefined || last === undefined || last <= first) return undefined;
  return (last - first) / (times.length - 1);
};
