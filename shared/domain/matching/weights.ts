import type { BasisPoints } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Criterion, criteria } from './criterion-fit.ts';
import { FULL } from './fit.ts';

/** What each criterion counts in a score, in basis points that sum to 10 000. Policy data; `weightsOf` checks and makes it. */
export type MatchWeights = Readonly<Record<Criterion, BasisPoints>>;

/** What the creator chose and can do counts most; who they are and how new the task is decide among equals. */
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

/** Shares written with three decimals are off by half a thousandth each at most. */
const maxRoundingError = (criteria.length * 0.001) / 2;

/** Whole numbers to reckon with: a share of 1 in hundred-millionths. */
const wholeShare = 100_000_000;

/**
 * Weights of shares between 0 and 1 that sum to 1 but for rounding, shared out so that the basis points sum to 10 000
 * exactly. A share that is negative or no number, or another sum, is refused.
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

/** Rounds down first and gives the points that are left to the largest remainders, equal ones in the criteria's order. */
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
