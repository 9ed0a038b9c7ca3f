import type { Mark } from './stretches.ts';

/** Half a second of sound, or less at the end. */
export type SoundWindow = {
  readonly second: number;
  readonly seconds: number;
  /** The part of its samples at full scale. */
  readonly clippedShare: number;
};

/** The loudness of all sound, after ITU-R BS.1770. */
export type Loudness = {
  /** Integrated loudness in LUFS: 0 is full scale. */
  readonly integratedLufs: number;
  /** Loudness range in LU: the difference between soft and loud parts. */
  readonly rangeLu: number;
  /** The highest level between samples, in dBTP. */
  readonly truePeakDbtp: number;
};

/** The bars at the edges, as parts of the height or the width. */
export type Bars = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Why an inspection stopped before the end of the film. */
export type StopReason = 'film-too-long' | 'processor-time' | 'unreadable-part';

/** What a decoder measured of a film. Seconds count from the beginning of the presentation. */
export type FilmMeasures = {
  /** How much of the film was read. */
  readonly seconds: number;
  readonly black: readonly Mark[];
  readonly frozen: readonly Mark[];
  /** Where the decoder gives pictures with faults, or none. Absent if it gives all of them whole. */
  readonly damaged?: readonly Mark[];
  /** Absent without sound. */
  readonly silent?: readonly Mark[];
  readonly soundWindows: readonly SoundWindow[];
  readonly loudness?: Loudness;
  readonly bars?: Bars;
  readonly stopped?: StopReason;
};
