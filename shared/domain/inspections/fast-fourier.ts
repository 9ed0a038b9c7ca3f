/**
 * The power of each frequency of a window, up to half of its length. The length is a power of two. Radix-2 with decimation
 * in time.
 */
export const powerSpectrum = (samples: Float64Array): Float64Array => {
  const size = samples.length;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  for (let at = 0, reversed = 0; at < size; at += 1) {
    real[reversed] = samples[at] ?? 0;
    let bit = size >> 1;
    while (bit > 0 && reversed & bit) {
      reversed ^= bit;
      bit >>= 1;
    }
    reversed |= bit;
  }
  for (let span = 2; span <= size; span *= 2) combineSpans(real, imaginary, span);
  return Float64Array.from({ length: size / 2 }, (_, at) => (real[at] ?? 0) ** 2 + (imaginary[at] ?? 0) ** 2);
};

/** Combines pairs of transforms of half a span into transforms of a span, in place. */
const combineSpans = (real: Float64Array, imaginary: Float64Array, span: number): void => {
  const half = span / 2;
  for (let offset = 0; offset < half; offset += 1) {
    const angle = (-2 * Math.PI * offset) / span;
    const cosine = Math.cos(angle);
    const sine = Math.sin(angle);
    for (let start = offset; start < real.length; start += span) {
      const end = start + half;
      const turnedReal = (real[end] ?? 0) * cosine - (imaginary[end] ?? 0) * sine;
      const turnedImaginary = (real[end] ?? 0) * sine + (imaginary[end] ?? 0) * cosine;
      real[end] = (real[start] ?? 0) - turnedReal;
      imaginary[end] = (imaginary[start] ?? 0) - turnedImaginary;
      real[start] = (real[start] ?? 0) + turnedReal;
      imaginary[start] = (imaginary[start] ?? 0) + turnedImaginary;
    }
  }
};
