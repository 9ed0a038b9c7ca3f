import type { BasisPoints } from '../money.ts';

/** A perfect fit. */
export const FULL: BasisPoints = 10_000;

/**
 * The fit without data of one side: half. A creator without a profile is neither excluded nor
 * ranked above creators who match.
 */
export const NEUTRAL: BasisPoints = 5_000;

/** A part of a whole in basis points, rounded down; a whole of nothing has no part. */
export const partOf = (part: number, whole: number): BasisPoints =>
  whole <= 0 ? 0 : Math.floor((Math.max(0, Math.min(part, whole)) * FULL) / whole);

/** The overlap of two sets relative to their mean size (Dice's coefficient). A claim of everything has no advantage. */
export const overlapOf = (shared: number, size: number, otherSize: number): BasisPoints =>
  partOf(2 * shared, size + otherSize);

/**
 * A fit that begins at neutral and rises with the overlap; no overlap at all is no fit. So saying something that is
 * shared is never worse than saying nothing.
 */
export const fitOfOverlap = (overlap: BasisPoints): BasisPoints =>
  overlap <= 0 ? 0 : NEUTRAL + Math.floor(((FULL - NEUTRAL) * overlap) / FULL);
