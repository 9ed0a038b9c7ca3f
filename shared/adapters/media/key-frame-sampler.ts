import { createFrameSampler } from './frame-sampler.ts';
import type { Frame, KeyFrame } from './media-track.ts';

/** Of frames that depend on no other, a few are enough: each is decoded. */
const KEY_FRAMES = 8;

/** Frames behind a key frame that are decoded with it. */
const MAX_FOLLOWERS = 8;

/** Collects key frames at even distances, each with the frames that follow it. */
export type KeyFrameSampler = {
  /** Adds the next frame in the order of decoding. */
  add(offset: number, size: number, isKey: boolean): void;
  /** Frames were left out, so the next one does not follow the last one. */
  interrupt(): void;
  /** The first and the last key frame are among them. */
  frames(): readonly KeyFrame[];
};

export const createKeyFrameSampler = (): KeyFrameSampler => {
  const sampler = createFrameSampler<KeyFrame>(KEY_FRAMES);
  let last: (Frame & { followers?: Frame[] }) | undefined;
  return {
    add: (offset, size, isKey) => {
      if (isKey) {
        last = { offset, size };
        sampler.add(last);
      } else if (last !== undefined && (last.followers?.length ?? 0) < MAX_FOLLOWERS) {
        last.followers ??= [];
        last.followers.push({ offset, size });
      }
    },
    interrupt: () => {
      last = undefined;
    },
    frames: () => sampler.frames(),
  };
};
