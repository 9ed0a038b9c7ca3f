import {
  GREY_COLUMNS,
  GREY_ROWS,
  HASHED_FRAMES_PER_SECOND,
} from '#shared/domain/inspections/film-fingerprint.ts';
import { SOUND_RATE_HERTZ } from '#shared/domain/inspections/sound-fingerprint.ts';

/** Numbers between 0 and 1 that follow from a seed (a linear congruential generator). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Random notes with harmonics, like plucked strings. */
export const createMusic = (seed: number, seconds: number): Float32Array => {
  const random = randomNumbers(seed);
  const samples = new Float32Array(seconds * SOUND_RATE_HERTZ);
  for (let note = 0; note < seconds * 6; note += 1) {
    const start = Math.floor(random() * samples.length);
    const length = (0.1 + random() * 1.2) * SOUND_RATE_HERTZ;
    const hertz = 110 * 2 ** (Math.floor(random() * 40) / 12);
    const loudness = 0.05 + random() * 0.2;
    const harmonics = 1 + Math.floor(random() * 6);
    for (let at = 0; at < length && start + at < samples.length; at += 1) {
      const time = at / SOUND_RATE_HERTZ;
      let value = 0;
      for (let harmonic = 1; harmonic <= harmonics && hertz * harmonic < 2_700; harmonic += 1) {
        value += Math.sin(2 * Math.PI * hertz * harmonic * time) / harmonic;
      }
      samples[start + at] =
        (samples[start + at] ?? 0) + loudness * value * Math.exp(-3 * time) * Math.min(1, time * 200);
    }
  }
  return samples.map((sample) => Math.tanh(sample));
};

/** Noise of a loss by a codec, relative to full scale. */
export const addNoise = (samples: Float32Array, level: number, seed = 99): Float32Array => {
  const random = randomNumbers(seed);
  return samples.map((sample) => sample + (random() * 2 - 1) * level);
};

/** Shots of some seconds, in which soft spots of light move: values of the film at any second. */
export const createFilm = (seed: number, seconds: number) => {
  const random = randomNumbers(seed);
  const shots: { readonly until: number; readonly spots: readonly (readonly number[])[] }[] = [];
  for (let until = 0; until < seconds; ) {
    until += 1.5 + random() * 3;
    const spots = Array.from({ length: 12 }, () => Array.from({ length: 6 }, random));
    shots.push({ until, spots });
  }
  return (second: number, x: number, y: number): number => {
    const { spots } = shots.find(({ until }) => second < until) ?? { spots: [] };
    const light = spots.map(([left = 0, top = 0, size = 0, power = 0, right = 0, down = 0]) => {
      const dx = x - left - (right - 0.5) * 0.05 * second;
      const dy = y - top - (down - 0.5) * 0.05 * second;
      return (power * 200 - 100) * Math.exp(-(dx * dx + dy * dy) / (0.05 + size * 0.1) ** 2);
    });
    return 128 + light.reduce((sum, value) => sum + value, 0);
  };
};

/** A copy as the fingerprint sees it: cut, brighter, and with the noise of a codec. */
export const sampleFilm = (
  film: ReturnType<typeof createFilm>,
  { from = 0, to, gain = 1, noise = 0 }: { from?: number; to: number; gain?: number; noise?: number },
): readonly Uint8Array[] => {
  const random = randomNumbers(7);
  const count = Math.floor((to - from) * HASHED_FRAMES_PER_SECOND);
  return Array.from({ length: count }, (_, frame) =>
    Uint8Array.from({ length: GREY_COLUMNS * GREY_ROWS }, (_, at) => {
      const x = ((at % GREY_COLUMNS) + 0.5) / GREY_COLUMNS;
      const y = (Math.floor(at / GREY_COLUMNS) + 0.5) / GREY_ROWS;
      const value = film(from + frame / HASHED_FRAMES_PER_SECOND, x, y) * gain + (random() - 0.5) * noise;
      return Math.max(16, Math.min(235, value));
    }),
  );
};
