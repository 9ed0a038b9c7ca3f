import { describe, expect, it } from 'vitest';
import { fitOfPlatform } from '#shared/domain/matching/criteria/platform.ts';
import { fitOfRecency } from '#shared/domain/matching/criteria/recency.ts';
import { fitOfRecord, reliabilityOf } from '#shared/domain/matching/criteria/record.ts';
import { fitOfReward } from '#shared/domain/matching/criteria/reward.ts';
import type { TrackRecord } from '#shared/domain/matching/features.ts';
import { money } from '#shared/domain/money.ts';
import type { Difficulty } from '#shared/domain/tasks/task.ts';
import { accountOn, creatorWith, recordOf, taskWith, timeAfterOpening } from './sample-features.ts';

describe('a platform fits', () => {
  it.each([
    [0, 5_000],
    [1_000, 5_000],
    [10_000, 6_250],
    [55_000, 6_875],
    [100_000, 7_500],
    [9_999_999, 9_999],
    [10_000_000, 10_000],
    [10_000_000_000, 10_000],
  ])('by half for the account and by half for its reach: %i followers make %i', (followers, fit) => {
    const creator = creatorWith({ accounts: [accountOn('douyin', followers)] });
    expect(fitOfPlatform(taskWith(), creator)?.fit).toBe(fit);
  });

  it('by the largest account that the creator has there', () => {
    const accounts = [accountOn('douyin', 2_000), accountOn('douyin', 70_000), accountOn('xigua', 900_000)];
    expect(fitOfPlatform(taskWith(), creatorWith({ accounts }))?.facts).toEqual({
      platform: 'douyin',
      followers: 70_000,
    });
  });

  it('not at all without an account there', () => {
    const creator = creatorWith({ accounts: [accountOn('xigua', 900_000)] });
    expect(fitOfPlatform(taskWith(), creator)).toBeUndefined();
  });
});

describe('a reward fits', () => {
  const fitFor = (amount: number, minimum: number, currency = 'CNY') =>
    fitOfReward(
      taskWith({ reward: money(amount, 'CNY') }),
      creatorWith({ preferences: { minReward: money(minimum, currency) } }),
    );

  it.each([
    [99_999, undefined, undefined],
    [100_000, 5_000, 10],
    [149_999, 6_667, 14],
    [200_000, 7_500, 20],
    [1_000_000, 9_500, 100],
  ])('of %i for a minimum of 100,000: %s', (amount, fit, tenthsOfMinimum) => {
    const found = fitFor(amount, 100_000);
    expect(found?.fit).toBe(fit);
    expect(found?.facts).toEqual(fit === undefined ? undefined : { tenthsOfMinimum });
  });

  it('exactly, up to the largest sums', () => {
    expect(fitFor(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)?.fit).toBe(5_000);
    expect(fitFor(Number.MAX_SAFE_INTEGER, 1)?.fit).toBe(10_000);
  });

  it('by half where there is no minimum to compare it with', () => {
    expect(fitOfReward(taskWith(), creatorWith())).toMatchObject({
      code: 'reward_without_minimum',
      fit: 5_000,
    });
    expect(fitFor(1, 0)).toMatchObject({ code: 'reward_without_minimum' });
    expect(fitFor(1, 500, 'USD')).toEqual({
      code: 'reward_in_other_currency',
      fit: 5_000,
      facts: { currency: 'CNY', minimumCurrency: 'USD' },
    });
  });
});

describe('a record', () => {
  const fitFor = (difficulty: Difficulty, record: Partial<TrackRecord>) =>
    fitOfRecord(taskWith({ difficulty }), creatorWith({ record }));
  const flawless = (orders: number) => ({
    taken: orders,
    completed: orders,
    onTime: orders,
    medianRating: 5,
  });

  it.each([
    ['easy', 10_000],
    ['medium', 10_000],
    ['hard', 8_421],
  ] as const)('that is still empty counts as an ordinary one: %s tasks fit by %i', (difficulty, fit) => {
    expect(fitFor(difficulty, {})).toEqual({ code: 'record_new', fit, facts: { difficulty } });
  });

  it('without a fault is enough for a hard task after fifteen orders, not before', () => {
    expect(fitFor('hard', flawless(14))).toMatchObject({ code: 'record_partial', facts: { completed: 14 } });
    expect(fitFor('hard', flawless(15))).toMatchObject({ code: 'record_sufficient', fit: 10_000 });
  });

  it('of one lost order is hardly worse than none, one of twenty lost orders much', () => {
    const none = fitFor('hard', {}).fit;
    expect(fitFor('hard', { taken: 1 }).fit).toBeGreaterThan(0.85 * none);
    expect(fitFor('hard', { taken: 20 }).fit).toBeLessThan(0.6 * none);
  });

  it('is judged by what was completed, on time, not rejected and rated, each with five ordinary orders', () => {
    const record = recordOf({ taken: 10, completed: 8, onTime: 6, rejected: 1, medianRating: 4.5 });
    // 40 % of 8,000, 25 % of 6,666, 15 % of 8,666 and 20 % of 8,461.
    expect(reliabilityOf(record)).toBe(7_858);
    const fits = (['easy', 'medium', 'hard'] as const).map((difficulty) => fitFor(difficulty, record).fit);
    expect(fits).toEqual([10_000, 9_822, 8_271]);
  });

  it('asks more of a creator, the harder the task is', () => {
    const poor = { taken: 20, completed: 8, onTime: 3, rejected: 6, medianRating: 2.5 };
    const fits = (['easy', 'medium', 'hard'] as const).map((difficulty) => fitFor(difficulty, poor).fit);
    expect(fits).toEqual([7_960, 5_970, 5_027]);
  });

  it.each([
    ['completion', { completed: 9, onTime: 9 }],
    ['punctuality', { onTime: 9 }],
    ['no rejections', { rejected: 1 }],
    ['good ratings', { medianRating: 4.5 }],
  ])('is the worse for less of %s', (_what, change) => {
    expect(reliabilityOf(recordOf({ ...flawless(10), ...change }))).toBeLessThan(
      reliabilityOf(recordOf(flawless(10))),
    );
  });

  it('that contradicts itself stays between nothing and everything', () => {
    const odd = recordOf({ taken: 2, completed: 50, onTime: 90, rejected: 70, medianRating: 9 });
    expect(reliabilityOf(odd)).toBeGreaterThan(0);
    expect(reliabilityOf(odd)).toBeLessThanOrEqual(10_000);
  });
});

describe('a task is news', () => {
  it.each([
    ['PT0S', 10_000, 0],
    ['PT36H', 7_500, 36],
    ['PT90M', 9_896, 1],
    ['P3D', 5_000, 72],
    ['P6D', 2_500, 144],
    ['P39D', 1, 936],
  ])('for %s after it opened by %i', (age, fit, hours) => {
    expect(fitOfRecency(taskWith(), timeAfterOpening(age))).toEqual({
      code: 'opened_recently',
      fit,
      facts: { hours },
    });
  });

  it('no longer when it is long open', () => {
    expect(fitOfRecency(taskWith(), timeAfterOpening('P42D'))).toBeUndefined();
    expect(fitOfRecency(taskWith(), timeAfterOpening('P40000D'))).toBeUndefined();
  });

  it('fully when another clock says that it has not opened yet', () => {
    expect(fitOfRecency(taskWith({ openedAt: timeAfterOpening('PT5S') }), timeAfterOpening())?.fit).toBe(
      10_000,
    );
  });
});
