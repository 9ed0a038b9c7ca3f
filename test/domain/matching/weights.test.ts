import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Criterion, criteria } from '#shared/domain/matching/criterion-fit.ts';
import { defaultMatchWeights, type MatchWeights, weightsOf } from '#shared/domain/matching/weights.ts';
import { isRefusal } from '#shared/domain/refusal.ts';

type Shares = Readonly<Record<Criterion, number>>;

const sharesOf = (valueAt: (at: number, criterion: Criterion) => number): Shares =>
  Object.fromEntries(criteria.map((criterion, at) => [criterion, valueAt(at, criterion)])) as Shares;

const expectWeights = (shares: Shares): MatchWeights => {
  const weights = weightsOf(shares);
  if (isRefusal(weights)) throw new Error(weights.detail);
  return weights;
};

const sumOf = (weights: MatchWeights) => criteria.reduce((sum, criterion) => sum + weights[criterion], 0);

describe('match weights', () => {
  it('sum to 10,000 by default, in the given shares', () => {
    expect(sumOf(defaultMatchWeights)).toBe(10_000);
    const shares = sharesOf((_at, criterion) => defaultMatchWeights[criterion] / 10_000);
    expect(expectWeights(shares)).toEqual(defaultMatchWeights);
  });

  it('may all be on one criterion', () => {
    expect(expectWeights(sharesOf((at) => (at === 3 ? 1 : 0)))).toMatchObject({
      reward: 10_000,
      category: 0,
    });
  });

  it('give the rest of the rounding to the largest remainders, the first among equal ones', () => {
    const thirds = expectWeights(sharesOf((at) => (at < 3 ? 0.333_333 : 0)));
    expect(criteria.map((criterion) => thirds[criterion])).toEqual([3_334, 3_333, 3_333, 0, 0, 0, 0, 0]);
  });

  it('sum to exactly 10,000, each within a point of its share, for any shares', () => {
    const parts = fc.array(fc.nat(1_000_000), { minLength: criteria.length, maxLength: criteria.length });
    fc.assert(
      fc.property(parts, (given) => {
        const sum = given.reduce((total, part) => total + part, 0);
        fc.pre(sum > 0);
        const shares = sharesOf((at) => (given[at] ?? 0) / sum);
        const weights = expectWeights(shares);
        expect(sumOf(weights)).toBe(10_000);
        for (const criterion of criteria) {
          expect(Math.abs(weights[criterion] - shares[criterion] * 10_000)).toBeLessThan(1.001);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [-0.004, true],
    [0.004, true],
    [-0.005, false],
    [0.005, false],
  ])('with shares that sum to 1 and %d are accepted as rounded: %s', (excess, taken) => {
    const shares = sharesOf((at) => 0.125 + (at === 0 ? excess : 0));
    expect(isRefusal(weightsOf(shares))).toBe(!taken);
  });

  it.each([
    ['negative', -0.125],
    ['more than everything', 1.125],
    ['no number', Number.NaN],
  ])('with one that is %s are refused by name', (_what, share) => {
    const shares = sharesOf((at) => (at === 5 ? share : 0.125));
    expect(weightsOf(shares)).toMatchObject({ slug: 'validation', detail: expect.stringContaining('style') });
  });
});
