import { powerSpectrum } from './fast-fourier.ts';
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
    spectrum.subarray(bandEdges[band], bandEdges[band + 1]).reduce((sum, value) => sum + value, 0),
  );
};

/** The signs of how the differences of neighbouring bands change from one moment to another. */
const changesOfBands = (before: readonly number[], after: readonly number[]): readonly number[] => {
  const changes = after.map((energy, band) => energy - (before[band] ?? 0));
  return changes.slice(1).map((change, band) => change - (changes[band] ?? 0));
};

const wordOf = (before: Energies | undefined, after: Energies | undefined): number =>
  before && after ? hashSigns(changesOfBands(logarithms(before), logarithms(after))).word : 0;

/** The energies of a second in wide bands; undefined if a part of it is silent or missing. */
const sumSecond = (moments: readonly (Energies | undefined)[]): Energies | undefined => {
  if (moments.length < STEPS_PER_SECOND || moments.some((moment) => !moment)) return undefined;
  return Float64Array.from({ length: KEY_BANDS }, (_, wide) =>
    moments.reduce((sum, moment) => {
      const from = Math.ceil(wide * BANDS_PER_KEY_BAND);
      const bands = moment?.subarray(from, Math.ceil((wide + 1) * BANDS_PER_KEY_BAND));
      return sum + (bands?.reduce((total, energy) => total + energy, 0) ?? 0);
    }, 0),
  );
};

/** The key of some seconds: wide bands, with their energy over each second, survive what changes single words. */
const keyAt = (energies: readonly (Energies | undefined)[], at: number): MomentHash => {
  const seconds = Array.from({ length: KEY_SECONDS }, (_, second) => {
    const from = at + second * STEPS_PER_SECOND;
    return sumSecond(energies.slice(from, from + STEPS_PER_SECOND));
  });
  const known = seconds.flatMap((sums) => (sums ? [logarithms(sums, 1e-2)] : []));
  if (known.length < KEY_SECONDS) return nothing;
  return hashSigns(known.slice(1).flatMap((after, place) => changesOfBands(known[place] ?? [], after)));
};

/** Hashes samples between -1 and 1 of one channel at `SOUND_RATE_HERTZ`. */
export const hashSound = (samples: Float32Array): HashTrack => {
  const step = SOUND_RATE_HERTZ / STEPS_PER_SECOND;
  const count = Math.max(0, Math.floor((samples.length - WINDOW_SAMPLES) / step) + 1);
  const energies = Array.from({ length: count }, (_, at) => bandEnergies(samples, Math.round(at * step)));
  return {
    stepSeconds: 1 / STEPS_PER_SECOND,
    words: energies.map((after, at) => wordOf(energies[at - PHASES], after)),
    keys: energies.map((_, at) => keyAt(energies, at)),
  };
};
