import { type HashTrack, hashSigns, type MomentHash, nothing } from './hash-track.ts';

/**
 * The fingerprint of a film: each frame in 4 rows of 9 grey values, as in J. Oostveen, T. Kalker and J. Haitsma, "Feature
 * Extraction and a Database Strategy for Video Fingerprinting" (VISUAL 2002). The signs of the differences between
 * neighbours of a row are 32 bits, as in the "dHash" of pictures. Size, codec and brightness of a copy hardly change them.
 */

export const GREY_COLUMNS = 9;
export const GREY_ROWS = 4;

/** Frames per second that are hashed. Each fourth is stored. */
export const HASHED_FRAMES_PER_SECOND = 8;

/** The range of grey values below which a frame says nothing: black, white or a plain background. */
const MIN_RANGE = 16;

/** Neighbours that differ by less count as equal, so that the noise of plain areas sets no bits. */
const EQUAL_RANGE = 2.5;

const hashFrame = (grey: Uint8Array): MomentHash => {
  if (Math.max(...grey) - Math.min(...grey) < MIN_RANGE) return nothing;
  const differences: number[] = [];
  for (let row = 0; row < GREY_ROWS; row += 1) {
    for (let column = 1; column < GREY_COLUMNS; column += 1) {
      const at = row * GREY_COLUMNS + column;
      differences.push((grey[at] ?? 0) - (grey[at - 1] ?? 0) - EQUAL_RANGE);
    }
  }
  return hashSigns(differences);
};

/** Hashes frames of 9 × 4 grey values, at `HASHED_FRAMES_PER_SECOND`. */
export const hashFilm = (frames: readonly Uint8Array[]): HashTrack => {
  const keys = frames.map(hashFrame);
  return { stepSeconds: 1 / HASHED_FRAMES_PER_SECOND, words: keys.map(({ word }) => word), keys };
};

/** The frames of grey values that lie one after the other. */
export const splitGrey = (grey: Uint8Array): readonly Uint8Array[] => {
  const size = GREY_COLUMNS * GREY_ROWS;
  return Array.from({ length: Math.floor(grey.length / size) }, (_, at) =>
    grey.subarray(at * size, (at + 1) * size),
  );
};
