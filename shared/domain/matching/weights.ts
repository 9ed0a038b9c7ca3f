import type { BasisPoints } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Criterion, criteria } from './criterion-fit.ts';
import { FULL } from './fit.ts';

/** The weight of each criterion, in basis points that sum to 10 000. */
export type MatchWeights = Readonly<Record<Criterion, BasisPoints>>;

/** Choices and abilities of the creator count most. Account, record and recency decide between equal ones. */
export const defaultMatchWeights: MatchWeights = {
  category: 2_800,
  audience: 1_600,
  format: 1_200,
  reward: 1_200,
  style: 1_000,
  record: 800,
  platform: 700,
  recency: 700,
};

/** Shares with three decimals have a rounding error of at most half a thousandth each. */
const maxRoundingError = (criteria.length * 0.001) / 2;

/** A share of 1 as a whole number. */
const wholeShare = 100_000_000;

/**
 * Converts shares between 0 and 1 into weights that sum to 10 000 exactly. Refuses other shares, and shares that do not
 * sum to 1 within the rounding error.
 */
export const weightsOf = (shares: Readonly<Record<Criterion, number>>): MatchWeights | Refusal => {
  const wrong = criteria.filter((criterion) => !(shares[criterion] >= 0 && shares[criterion] <= 1));
  if (wrong.length > 0) {
    const given = wrong.map((criterion) => `${criterion} has ${shares[criterion]}`).join(', ');
    return refuse('validation', `Give each criterion a weight between 0 and 1; ${given}.`);
  }
  const parts = criteria.map((criterion) => Math.round(shares[criterion] * wholeShare));
  const sum = parts.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - wholeShare) > maxRoundingError * wholeShare) {
    return refuse('validation', `The weights sum to ${sum / wholeShare}; make them sum to 1.`);
  }
  return apportion(parts, sum);
};

/** Rounds down, then adds the remaining points to the largest remainders; equal ones in the order of the criteria. */
const apportion = (parts: readonly number[], sum: number): MatchWeights => {
  const rows = criteria.map((criterion, at) => {
    const exact = (parts[at] ?? 0) * FULL;
    return { criterion, points: Math.floor(exact / sum), remainder: exact % sum };
  });
  const left = FULL - rows.reduce((total, { points }) => total + points, 0);
  const rounded = rows
    .toSorted((a, b) => b.remainder - a.remainder)
    .map(({ criterion, points }, at) => [criterion, at < left ? points + 1 : points]);
  return Object.fromEntries(rounded) as MatchWeights;
};
