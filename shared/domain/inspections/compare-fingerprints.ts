import { type Fingerprint, type HashTrack, PHASES } from './hash-track.ts';

/** How a part of one film or sound agrees with another one. */
export type Agreement = {
  /** The part of the bits that differ: 0 for equal, about 0.5 for unrelated content. */
  readonly bitErrorRate: number;
  /** How much of both was compared. */
  readonly overlapSeconds: number;
  /** Where the beginning of the stored one lies in the other one. Negative if it was cut off. */
  readonly offsetSeconds: number;
};

/**
 * The rate up to which two sounds are the same. Haitsma and Kalker use 0.35 for 3 seconds of 86 hashes; with fewer hashes per
 * second, less is certain.
 */
export const MAX_SOUND_ERROR_RATE = 0.3;

/** The rate up to which two films are the same: 10 of 64 bits, the usual limit of picture hashes (0.16). */
export const MAX_FILM_ERROR_RATE = 0.16;

/** A shorter common part proves nothing. */
export const MIN_OVERLAP_SECONDS = 4;

/** The part of the shorter one that must be common. */
const MIN_OVERLAP_PART = 0.5;

const countBits = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

const lengthOf = (words: readonly number[]): number => words.filter((word) => word !== 0).length;

const agreementAt = (
  stored: readonly number[],
  searched: readonly number[],
  offset: number,
): { readonly pairs: number; readonly errors: number } => {
  let pairs = 0;
  let errors = 0;
  const first = Math.max(0, Math.ceil(-offset / PHASES));
  for (let at = first; at < stored.length; at += 1) {
    const place = at * PHASES + offset;
    if (place >= searched.length) break;
    const one = stored[at] ?? 0;
    const other = searched[place] ?? 0;
    if (one === 0 || other === 0) continue;
    pairs += 1;
    errors += countBits(one ^ other);
  }
  return { pairs, errors };
};

/**
 * The best agreement of a stored fingerprint with a track, also if one was cut. Undefined if their differences exceed
 * `maxErrorRate`, or if the common part is short. It takes time in proportion to the product of both lengths.
 */
export const compareFingerprints = (
  { stepSeconds, words }: Fingerprint,
  track: HashTrack,
  maxErrorRate: number,
): Agreement | undefined => {
  const searched = track.words;
  const shorter = Math.min(lengthOf(words), lengthOf(searched) / PHASES);
  const minPairs = Math.max(MIN_OVERLAP_SECONDS / stepSeconds, shorter * MIN_OVERLAP_PART);
  let best: Agreement | undefined;
  for (let offset = -words.length * PHASES; offset < searched.length; offset += 1) {
    const { pairs, errors } = agreementAt(words, searched, offset);
    if (pairs < minPairs) continue;
    const bitErrorRate = errors / (pairs * 32);
    if (bitErrorRate <= maxErrorRate && bitErrorRate < (best?.bitErrorRate ?? 1)) {
      best = { bitErrorRate, overlapSeconds: pairs * stepSeconds, offsetSeconds: offset * track.stepSeconds };
    }
  }
  return best;
};
