import { createFrameSampler, type FrameSampler } from '../frame-sampler.ts';

/** Frames that tell the rate. */
const FRAMES_FOR_RATE = 60;

/** A block: one frame or a few of a track. Times are in ticks of the segment. */
export type Block = {
  readonly track: number;
  readonly time: number;
  readonly offset: number;
  readonly size: number;
  readonly frames: number;
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
  rateFrames: number;
  rateEnd: number;
  dataEnd: number;
  readonly sampler: FrameSampler;
};

export const createTrackBlocks = (): TrackBlocks => ({
  frames: 0,
  start: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  isLastTimed: false,
  timedEnd: Number.NEGATIVE_INFINITY,
  lastFrames: 1,
  minGap: Number.POSITIVE_INFINITY,
  rateFrames: 0,
  rateEnd: 0,
  dataEnd: 0,
  sampler: createFrameSampler(),
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
  if (blocks.rateFrames < FRAMES_FOR_RATE) {
    blocks.rateFrames += frames;
    blocks.rateEnd = Math.max(blocks.rateEnd, time);
  }
  blocks.dataEnd = Math.max(blocks.dataEnd, offset + size);
  if (frames === 1 && size > 0) blocks.sampler.add(offset, size);
};
