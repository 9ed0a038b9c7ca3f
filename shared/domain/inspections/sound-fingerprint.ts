import { createPowerSpectrum } from './fast-fourier.ts';
import { type HashTrack, hashSigns, type MomentHash, nothing, PHASES } from './hash-track.ts';

/**
 * The fingerprint of sound after J. Haitsma and T. Kalker, "A Highly Robust Audio Fingerprinting System" (ISMIR 2002): the
 * signs of the differences of energy between 33 neighbouring bands and two moments are 32 bits. Theirs has 86 moments per
 * second; ours has 4, and a copy is searched with 16.
 */

/** One channel of samples per second. */
export const SOUND_RATE_HERTZ = 5_512;

const WINDOW_SAMPLES = 2_048;
const STEPS_PER_SECOND = 16;
const BANDS = 33;
/** A key has 8 bits for each change from one second to the next. */
const KEY_BANDS = 9;
const BANDS_PER_KEY_BAND = BANDS / KEY_BANDS;
const KEY_SECONDS = 4;
const LOWEST_HERTZ = 300;
const HIGHEST_HERTZ = 2_000;

/** Sound below this mean square says nothing: 60 dB below full scale. */
const SILENT_POWER = 1e-6;

/** The first frequency of each band, and the end of the last one. Bands are logarithmic. */
const bandEdges = Array.from({ length: BANDS + 1 }, (_, band) => {
  const hertz = LOWEST_HERTZ * (HIGHEST_HERTZ / LOWEST_HERTZ) ** (band / BANDS);
  return Math.round((hertz * WINDOW_SAMPLES) / SOUND_RATE_HERTZ);
});

const hannWindow = Float64Array.from(
  { length: WINDOW_SAMPLES },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / WINDOW_SAMPLES),
);

/** The energy of each band of a window. */
type Energies = Float64Array;

/** Codecs replace what nobody hears, so bands far below the others count as equal. */
const logarithms = (energies: Energies, floorPart = 1e-3): readonly number[] => {
  const floor = (energies.reduce((sum, value) => sum + value, 0) / energies.length) * floorPart;
  return [...energies].map((energy) => Math.log(energy + floor));
};

const powerSpectrum = createPowerSpectrum(WINDOW_SAMPLES);

const sumOf = (values: Float64Array, from: number, end: number): number => {
  let sum = 0;
  for (let at = from; at < end; at += 1) sum += values[at] ?? 0;
  return sum;
};

/** Undefined for silence. */
const bandEnergies = (samples: Float32Array, start: number): Energies | undefined => {
  const window = new Float64Array(WINDOW_SAMPLES);
  let power = 0;
  for (let at = 0; at < WINDOW_SAMPLES; at += 1) {
    const sample = samples[start + at] ?? 0;
    power += sample * sample;
    window[at] = sample * (hannWindow[at] ?? 0);
  }
  if (power / WINDOW_SAMPLES < SILENT_POWER) return undefined;
  const spectrum = powerSpectrum(window);
  return Float64Array.from({ length: BANDS }, (_, band) =>
    sumOf(spectrum, bandEdges[band] ?? 0, bandEdges[band + 1] ?? 0),
  );
};

/** The signs of how the differences of neighbouring bands change from one moment to another. */
const changesOfBands = (before: readonly number[], after: readonly number[]): readonly number[] => {
  const changes = after.map((energy, band) => energy - (before[band] ?? 0));
  return changes.slice(1).map((change, band) => change - (changes[band] ?? 0));
};

/** Logarithms of the energies of a moment or a second; undefined if a part of it is silent or missing. */
type Levels = readonly number[] | undefined;

const wordOf = (before: Levels, after: Levels): number =>
  before && after ? hashSigns(changesOfBands(before, after)).word : 0;

const toWideBands = (energies: Energies): Energies =>
  Float64Array.from({ length: KEY_BANDS }, (_, wide) =>
    sumOf(energies, Math.ceil(wide * BANDS_PER_KEY_BAND), Math.ceil((wide + 1) * BANDS_PER_KEY_BAND)),
  );

/** The levels of the second that begins with a moment, in wide bands. */
const levelsOfSecond = (moments: readonly (Energies | undefined)[], from: number): Levels => {
  const sums = new Float64Array(KEY_BANDS);
  for (let at = from; at < from + STEPS_PER_SECOND; at += 1) {
    const moment = moments[at];
    if (!moment) return undefined;
    for (let band = 0; band < KEY_BANDS; band += 1) sums[band] = (sums[band] ?? 0) + (moment[band] ?? 0);
  }
  return logarithms(sums, 1e-2);
};

/** The key of some seconds: wide bands, with their energy over each second, survive what changes single words. */
const keyAt = (seconds: readonly Levels[], at: number): MomentHash => {
  const known = Array.from({ length: KEY_SECONDS }, (_, second) => seconds[at + second * STEPS_PER_SECOND]);
  if (!known.every((levels) => levels !== undefined)) return nothing;
  return hashSigns(known.slice(1).flatMap((after, place) => changesOfBands(known[place] ?? [], after)));
};

/** Hashes samples between -1 and 1 of one channel at `SOUND_RATE_HERTZ`. */
export const hashSound = (samples: Float32Array): HashTrack => {
  const step = SOUND_RATE_HERTZ / STEPS_PER_SECOND;
  const count = Math.max(0, Math.floor((samples.length - WINDOW_SAMPLES) / step) + 1);
  const energies = Array.from({ length: count }, (_, at) => bandEnergies(samples, Math.round(at * step)));
  const levels = energies.map((moment): Levels => moment && logarithms(moment));
  const wide = energies.map((moment) => moment && toWideBands(moment));
  const seconds = wide.map((_, at) => levelsOfSecond(wide, at));
  return {
    stepSeconds: 1 / STEPS_PER_SECOND,
    words: levels.map((after, at) => wordOf(levels[at - PHASES], after)),
    keys: seconds.map((_, at) => keyAt(seconds, at)),
  };
};
