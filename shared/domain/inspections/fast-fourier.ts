/** The place of each value before the first step: its own with the bits in reverse order. */
const reversePlaces = (size: number): Uint32Array => {
  const places = new Uint32Array(size);
  for (let at = 1; at < size; at += 1) places[at] = ((places[at >> 1] ?? 0) >> 1) | (at & 1 ? size >> 1 : 0);
  return places;
};

/**
 * Makes a function for windows of `size` samples, a power of two. It finds the power of each frequency, up to half of the size.
 * Radix-2 with decimation in time. Places and turns are the same for all windows, so they are computed once. Two neighbouring
 * samples are one complex value, which halves the work.
 */
export const createPowerSpectrum = (size: number): ((samples: Float64Array) => Float64Array) => {
  const half = size / 2;
  const places = reversePlaces(half);
  const angles = Float64Array.from({ length: half }, (_, at) => (-2 * Math.PI * at) / size);
  const cosines = angles.map(Math.cos);
  const sines = angles.map(Math.sin);

  /** Combines two transforms of half a span into one of the span, in place. */
  const combine = (real: Float64Array, imaginary: Float64Array, start: number, span: number): void => {
    const middle = start + span / 2;
    const stride = size / span;
    for (let low = start, high = middle, turn = 0; low < middle; low += 1, high += 1, turn += stride) {
      const cosine = cosines[turn] ?? 0;
      const sine = sines[turn] ?? 0;
      const turnedReal = (real[high] ?? 0) * cosine - (imaginary[high] ?? 0) * sine;
      const turnedImaginary = (real[high] ?? 0) * sine + (imaginary[high] ?? 0) * cosine;
      real[high] = (real[low] ?? 0) - turnedReal;
      imaginary[high] = (imaginary[low] ?? 0) - turnedImaginary;
      real[low] = (real[low] ?? 0) + turnedReal;
      imaginary[low] = (imaginary[low] ?? 0) + turnedImaginary;
    }
  };

  /** The power of a frequency of the samples: their even and odd ones are separated, and combined. */
  const powerAt = (real: Float64Array, imaginary: Float64Array, at: number): number => {
    const mirrored = (half - at) % half;
    const [realHere = 0, realThere = 0] = [real[at], real[mirrored]];
    const [imaginaryHere = 0, imaginaryThere = 0] = [imaginary[at], imaginary[mirrored]];
    const [cosine = 0, sine = 0] = [cosines[at], sines[at]];
    const oddReal = (imaginaryHere + imaginaryThere) / 2;
    const oddImaginary = (realThere - realHere) / 2;
    const sumReal = (realHere + realThere) / 2 + oddReal * cosine - oddImaginary * sine;
    const sumImaginary = (imaginaryHere - imaginaryThere) / 2 + oddReal * sine + oddImaginary * cosine;
    return sumReal ** 2 + sumImaginary ** 2;
  };

  return (samples) => {
    const real = new Float64Array(half);
    const imaginary = new Float64Array(half);
    for (let at = 0; at < half; at += 1) {
      const place = places[at] ?? 0;
      real[place] = samples[2 * at] ?? 0;
      imaginary[place] = samples[2 * at + 1] ?? 0;
    }
    for (let span = 2; span <= half; span *= 2)
      for (let start = 0; start < half; start += span) combine(real, imaginary, start, span);
    return real.map((_, at) => powerAt(real, imaginary, at));
  };
};
