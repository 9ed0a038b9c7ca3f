import type { Rotation } from '../images/image-size.ts';
import type { ShownSize } from '../media-track.ts';
import type { Matrix } from './read-index.ts';
import type { SampleEntry } from './sample-entry.ts';

/** One transformation after the other. */
const combine = (first: Matrix, then: Matrix): Matrix => ({
  a: first.a * then.a + first.b * then.c,
  b: first.a * then.b + first.b * then.d,
  c: first.c * then.a + first.d * then.c,
  d: first.c * then.b + first.d * then.d,
});

const isRotation = (degrees: number): degrees is Rotation => [0, 90, 180, 270].includes(degrees);

/** The nearest quarter turn, clockwise. A mirrored picture counts as mirrored from left to right first. */
const rotationOf = ({ a, b, c, d }: Matrix): Rotation => {
  const side = a * d - b * c < 0 ? -1 : 1;
  const degrees = (Math.atan2(side * b, side * a) * 180) / Math.PI;
  const quarter = (((Math.round(degrees / 90) * 90) % 360) + 360) % 360;
  return isRotation(quarter) ? quarter : 0;
};

/** A shape beyond this is an error of the writer; players ignore it. */
const MAX_ASPECT = 100;

const aspectOf = ({ pixelAspect }: SampleEntry, { a, b, c, d }: Matrix): number => {
  const shape = pixelAspect === undefined ? 1 : pixelAspect.over / pixelAspect.under;
  const stretch = Math.hypot(a, b) / Math.hypot(c, d);
  // Turned by a cosine, a matrix is not exactly even.
  const aspect = shape * (Math.abs(stretch - 1) > 0.01 ? stretch : 1);
  return aspect >= 1 / MAX_ASPECT && aspect <= MAX_ASPECT ? aspect : 1;
};

const storedSize = (
  { width, height, cleanAperture }: SampleEntry,
  track: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } => {
  const stored =
    width > 0 && height > 0
      ? { width, height }
      : { width: Math.round(track.width), height: Math.round(track.height) };
  if (cleanAperture === undefined) return stored;
  const isInside =
    cleanAperture.width >= 1 &&
    cleanAperture.height >= 1 &&
    cleanAperture.width <= stored.width &&
    cleanAperture.height <= stored.height;
  return isInside ? cleanAperture : stored;
};

/**
 * The size of a picture as it is shown: the clean aperture (ISO/IEC 14496-12, 12.1.4) in square pixels. The matrix of
 * the track turns it, and then the matrix of the film. Pixels are stretched, never shrunk.
 */
export const shownSizeOf = (
  entry: SampleEntry,
  track: { readonly matrix: Matrix; readonly width: number; readonly height: number },
  film: Matrix,
): ShownSize => {
  const matrix = combine(track.matrix, film);
  const aspect = aspectOf(entry, matrix);
  const stored = storedSize(entry, track);
  const width = Math.round(aspect > 1 ? stored.width * aspect : stored.width);
  const height = Math.round(aspect < 1 ? stored.height / aspect : stored.height);
  const rotation = rotationOf(matrix);
  return rotation % 180 === 0 ? { width, height, rotation } : { width: height, height: width, rotation };
};
