import { createFrameSampler, type FrameSampler } from '../frame-sampler.ts';
import { createKeyFrameSampler, type KeyFrameSampler } from '../key-frame-sampler.ts';
import { unreadable } from '../unreadable-error.ts';

/** Nine hours at 60 frames per second, far above a short video. */
const MAX_SAMPLES = 2_000_000;

/** Frames that tell the rate: enough to tell 24 from 60 frames per second. */
export const FRAMES_FOR_RATE = 60;

/** The samples of a track, from its index and its fragments together. Times are in ticks of the track. */
export type Samples = {
  count: number;
  /** The first instant of presentation, and the last. */
  start: number;
  end: number;
  /** The end on the clock of decoding, where a fragment without a time continues. */
  decodeEnd: number;
  /** Frames and ticks of the first frames, for the rate. */
  readonly rate: { frames: number; ticks: number };
  /** The number of the description of the first sample; undefined without samples. */
  description: number | undefined;
  /** The offset behind the last byte. */
  dataEnd: number;
  readonly sampler: FrameSampler;
  /** The frames that depend on no other. */
  readonly keySampler: KeyFrameSampler;
};

export const createSamples = (): Samples => ({
  count: 0,
  start: Number.POSITIVE_INFINITY,
  end: Number.NEGATIVE_INFINITY,
  decodeEnd: 0,
  rate: { frames: 0, ticks: 0 },
  description: undefined,
  dataEnd: 0,
  sampler: createFrameSampler(),
  keySampler: createKeyFrameSampler(),
});

/** Throws when a table claims more frames than a short video has. Sound may have a sample per tick. */
export const checkSampleCount = (count: number): void => {
  if (count > MAX_SAMPLES) throw unreadable('too-many-samples');
};

/** Adds `count` frames of equal length and offset, the first at `time` on the clock of decoding. */
export const addTimes = (
  samples: Samples,
  time: number,
  count: number,
  delta: number,
  offset: number,
): void => {
  if (count <= 0) return;
  const end = time + count * delta;
  samples.start = Math.min(samples.start, time + offset);
  samples.end = Math.max(samples.end, end + offset);
  samples.decodeEnd = end;
  const counted = Math.min(count, FRAMES_FOR_RATE - samples.rate.frames);
  samples.rate.frames += counted;
  samples.rate.ticks += counted * delta;
};

/**
 * Whether samples have the description of the first one. Films that were put together have several, and only the settings
 * of the first one are read.
 */
export const hasFirstDescription = (samples: Samples, description: number): boolean => {
  samples.description ??= description;
  const isFirst = samples.description === description;
  if (!isFirst) samples.keySampler.interrupt();
  return isFirst;
};

/** Adds the bytes of one frame. `isKey`: it depends on no other. */
export const addData = (samples: Samples, offset: number, size: number, isKey: boolean): void => {
  if (size > 0) {
    samples.sampler.add({ offset, size });
    samples.keySampler.add(offset, size, isKey);
  }
  samples.dataEnd = Math.max(samples.dataEnd, offset + size);
};

/** Adds the first of several frames of equal size. */
export const addEqualData = (
  samples: Samples,
  offset: number,
  size: number,
  count: number,
  isKey: boolean,
): void => {
  samples.keySampler.interrupt();
  addData(samples, offset, size, isKey);
  samples.keySampler.interrupt();
  samples.dataEnd = Math.max(samples.dataEnd, offset + count * size);
};
