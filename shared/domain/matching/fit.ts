import type { BasisPoints } from '../money.ts';

/** A perfect fit. */
export const FULL: BasisPoints = 10_000;

/**
 * The fit if one side has no data: half. A creator without a profile is not excluded, but ranks below creators who
 * match.
 */
export const NEUTRAL: BasisPoints = 5_000;

/** A part of a whole in basis points, rounded down; 0 if the whole is 0. */
export const partOf = (part: number, whole: number): BasisPoints =>
  whole <= 0 ? 0 : Math.floor((Math.max(0, Math.min(part, whole)) * FULL) / whole);

/** The overlap of two sets relative to their mean size (Dice's coefficient). A claim of everything has no advantage. */
export const overlapOf = (shared: number, size: number, otherSize: number): BasisPoints =>
  partOf(2 * shared, size + otherSize);

/**
 * A fit from neutral to full, by the overlap; 0 without overlap. So shared data is never worse than no data.
 */
export const fitOfOverlap = (overlap: BasisPoints): BasisPoints =>
  overlap <= 0 ? 0 : NEUTRAL + Math.floor(((FULL - NEUTRAL) * overlap) / FULL);
