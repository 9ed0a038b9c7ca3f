import { expect, test } from 'vitest';
import { createPowerSpectrum } from '#shared/domain/inspections/fast-fourier.ts';
import { addNoise } from './synthetic-media.ts';

/** The sum of the definition. */
const powerOf = (samples: Float64Array, frequency: number): number => {
  let [real, imaginary] = [0, 0];
  for (const [at, sample] of samples.entries()) {
    const angle = (-2 * Math.PI * at * frequency) / samples.length;
    real += sample * Math.cos(angle);
    imaginary += sample * Math.sin(angle);
  }
  return real ** 2 + imaginary ** 2;
};

test.each([4, 64, 2_048])('the powers of a window of %i samples are those of the definition', (size) => {
  const powerSpectrum = createPowerSpectrum(size);
  for (const part of [0.1, 0.9]) {
    const samples = Float64Array.from(addNoise(new Float32Array(size), part));
    const powers = powerSpectrum(samples);
    expect(powers).toHaveLength(size / 2);
    for (const [frequency, power] of powers.entries()) {
      if (frequency % 37 < 3) expect(power / powerOf(samples, frequency)).toBeCloseTo(1, 6);
    }
  }
});
