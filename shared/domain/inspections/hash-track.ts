/** How many times finer a film is hashed than its fingerprint is stored, so that a trimmed copy can be aligned. */
export const PHASES = 4;

/** A moment's hash. Zero: the moment says nothing, because it is flat or silent. */
export type MomentHash = {
  readonly word: number;
  /** The distance of the least certain bit from its limit. Between two moments, the larger one is more robust. */
  readonly certainty: number;
  /** The word with its least certain bit changed. */
  readonly nextWord: number;
};

/** The hashes of a film or a sound at regular moments, `PHASES` times finer than stored. */
export type HashTrack = {
  readonly stepSeconds: number;
  /** The words that are compared. */
  readonly words: readonly number[];
  /** The hashes by which copies are found. */
  readonly keys: readonly MomentHash[];
};

/** What is stored of a track: each `PHASES`-th word. */
export type Fingerprint = { readonly stepSeconds: number; readonly words: readonly number[] };

export const nothing: MomentHash = { word: 0, certainty: 0, nextWord: 0 };

/** Packs the signs of up to 32 values into a number, most significant first. */
export const hashSigns = (values: readonly number[]): MomentHash => {
  let word = 0;
  let weakest = 0;
  for (const [at, value] of values.entries()) {
    word = ((word << 1) | (value > 0 ? 1 : 0)) >>> 0;
    if (Math.abs(value) < Math.abs(values[weakest] ?? 0)) weakest = at;
  }
  const nextWord = (word ^ (1 << (values.length - 1 - weakest))) >>> 0;
  return { word, certainty: Math.abs(values[weakest] ?? 0), nextWord };
};

export const toFingerprint = ({ stepSeconds, words }: HashTrack): Fingerprint => ({
  stepSeconds: stepSeconds * PHASES,
  words: words.filter((_, at) => at % PHASES === 0),
});

/**
 * The most certain keys that differ, at least `spacing` steps apart. In a copy, the same moments are the most certain ones,
 * also if it was cut.
 */
const chooseAnchors = (
  keys: readonly MomentHash[],
  maxCount: number,
  spacing: number,
): readonly MomentHash[] => {
  const sorted = keys
    .map((key, at) => ({ ...key, at }))
    .filter(({ word }) => word !== 0)
    .toSorted((one, other) => other.certainty - one.certainty);
  const chosen: (MomentHash & { readonly at: number })[] = [];
  for (const key of sorted) {
    if (chosen.length === maxCount) break;
    const isTaken = chosen.some(({ word, at }) => word === key.word || Math.abs(at - key.at) < spacing);
    if (!isTaken) chosen.push(key);
  }
  return chosen;
};

/** The number of words that a film or a sound is stored under. */
export const MAX_STORED_ANCHORS = 16;
/** The number of moments by which copies are searched; the more certain half also with one bit changed. */
const MAX_SEARCHED_ANCHORS = 32;

/** The maximum number of words by which copies are searched. */
export const MAX_SEARCHED_WORDS = MAX_SEARCHED_ANCHORS * 1.5;

/** The words under which a track is found. */
export const storedAnchors = ({ keys }: HashTrack): readonly number[] =>
  chooseAnchors(
    keys.filter((_, at) => at % PHASES === 0),
    MAX_STORED_ANCHORS,
    2,
  ).map(({ word }) => word);

/** The words with which copies of a track are searched. Their moments are closer, because a copy was cut anywhere. */
export const searchedAnchors = ({ keys }: HashTrack): readonly number[] => {
  const chosen = chooseAnchors(keys, MAX_SEARCHED_ANCHORS, 1);
  const changed = chosen.slice(0, MAX_SEARCHED_ANCHORS / 2).map(({ nextWord }) => nextWord);
  return [...new Set([...chosen.map(({ word }) => word), ...changed])];
};

/** Words in hexadecimal digits, eight for each. */
export const encodeWords = (words: readonly number[]): string =>
  words.map((word) => word.toString(16).padStart(8, '0')).join('');

export const decodeWords = (text: string): readonly number[] =>
  (text.match(/[0-9a-f]{8}/g) ?? []).map((word) => Number.parseInt(word, 16));
