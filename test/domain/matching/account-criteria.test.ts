import { describe, expect, it } from 'vitest';
import { fitOfPlatform } from '#shared/domain/matching/criteria/platform.ts';
import { fitOfRecency } from '#shared/domain/matching/criteria/recency.ts';
import { fitOfRecord, reliabilityOf } from '#shared/domain/matching/criteria/record.ts';
import { fitOfReward } from '#shared/domain/matching/criteria/reward.ts';
import type { TrackRecord } from '#shared/domain/matching/features.ts';
import { money } from '#shared/domain/money.ts';
import type { Difficulty } from '#shared/domain/tasks/task.ts';
import { accountOn, creatorWith, recordOf, taskWith, timeAfterOpening } from './sample-features.ts';

describe('the platform criterion', () => {
  it.each([
    [0, 5_000],
    [1_000, 5_000],
    [10_000, 6_250],
    [55_000, 6_875],
    [100_000, 7_500],
    [9_999_999, 9_999],
    [10_000_000, 10_000],
    [10_000_000_000, 10_000],
  ])('gives half for the account and half for its reach: %i followers give %i', (followers, fit) => {
    const creator = creatorWith({ accounts: [accountOn('douyin', followers)] });
    expect(fitOfPlatform(taskWith(), creator)?.fit).toBe(fit);
  });

  it('uses the largest account that the creator has there', () => {
    const accounts = [accountOn('douyin', 2_000), accountOn('douyin', 70_000), accountOn('xigua', 900_000)];
    expect(fitOfPlatform(taskWith(), creatorWith({ accounts }))?.facts).toEqual({
      platform: 'douyin',
      followers: 70_000,
    });
  });

  it('gives nothing without an account there', () => {
    const creator = creatorWith({ accounts: [accountOn('xigua', 900_000)] });
    expect(fitOfPlatform(taskWith(), creator)).toBeUndefined();
  });
});

describe('the reward criterion', () => {
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
  ])('for %i with a minimum of 100,000 gives %s', (amount, fit, tenthsOfMinimum) => {
    const found = fitFor(amount, 100_000);
    expect(found?.fit).toBe(fit);
    expect(found?.facts).toEqual(fit === undefined ? undefined : { tenthsOfMinimum });
  });

  it('is exact up to the largest amounts', () => {
    expect(fitFor(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)?.fit).toBe(5_000);
    expect(fitFor(Number.MAX_SAFE_INTEGER, 1)?.fit).toBe(10_000);
  });

  it('gives half where there is no minimum to compare with', () => {
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

describe('the track record criterion', () => {
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
  ] as const)('treats an empty record as average: %s tasks give %i', (difficulty, fit) => {
    expect(fitFor(difficulty, {})).toEqual({ code: 'record_new', fit, facts: { difficulty } });
  });

  it('needs fifteen orders without a fault for a full score on a hard task', () => {
    expect(fitFor('hard', flawless(14))).toMatchObject({ code: 'record_partial', facts: { completed: 14 } });
    expect(fitFor('hard', flawless(15))).toMatchObject({ code: 'record_sufficient', fit: 10_000 });
  });

  it('treats one lost order hardly worse than none, and one of twenty much worse', () => {
    const none = fitFor('hard', {}).fit;
    expect(fitFor('hard', { taken: 1 }).fit).toBeGreaterThan(0.85 * none);
    expect(fitFor('hard', { taken: 20 }).fit).toBeLessThan(0.6 * none);
  });

  it('combines completed, on-time, not rejected and rated orders, each with five average orders', () => {
    const record = recordOf({ taken: 10, completed: 8, onTime: 6, rejected: 1, medianRating: 4.5 });
    // 40 % of 8,000, 25 % of 6,666, 15 % of 8,666 and 20 % of 8,461.
    expect(reliabilityOf(record)).toBe(7_858);
    const fits = (['easy', 'medium', 'hard'] as const).map((difficulty) => fitFor(difficulty, record).fit);
    expect(fits).toEqual([10_000, 9_822, 8_271]);
  });

  it('requires more for harder tasks', () => {
    const poor = { taken: 20, completed: 8, onTime: 3, rejected: 6, medianRating: 2.5 };
    const fits = (['easy', 'medium', 'hard'] as const).map((difficulty) => fitFor(difficulty, poor).fit);
    expect(fits).toEqual([7_960, 5_970, 5_027]);
  });

  it.each([
    ['completion', { completed: 9, onTime: 9 }],
    ['punctuality', { onTime: 9 }],
    ['no rejections', { rejected: 1 }],
    ['good ratings', { medianRating: 4.5 }],
  ])('falls with less of %s', (_what, change) => {
    expect(reliabilityOf(recordOf({ ...flawless(10), ...change }))).toBeLessThan(
      reliabilityOf(recordOf(flawless(10))),
    );
  });

  it('stays between nothing and everything for inconsistent records', () => {
    const odd = recordOf({ taken: 2, completed: 50, onTime: 90, rejected: 70, medianRating: 9 });
    expect(reliabilityOf(odd)).toBeGreaterThan(0);
    expect(reliabilityOf(odd)).toBeLessThanOrEqual(10_000);
  });
});

describe('the freshness criterion', () => {
  it.each([
    ['PT0S', 10_000, 0],
    ['PT36H', 7_500, 36],
    ['PT90M', 9_896, 1],
    ['P3D', 5_000, 72],
    ['P6D', 2_500, 144],
    ['P39D', 1, 936],
  ])('for a task that opened %s ago gives %i', (age, fit, hours) => {
    expect(fitOfRecency(taskWith(), timeAfterOpening(age))).toEqual({
      code: 'opened_recently',
      fit,
      facts: { hours },
    });
  });

  it('gives nothing for a task that opened long ago', () => {
    expect(fitOfRecency(taskWith(), timeAfterOpening('P42D'))).toBeUndefined();
    expect(fitOfRecency(taskWith(), timeAfterOpening('P40000D'))).toBeUndefined();
  });

  it('gives everything when another clock says that the task has not opened yet', () => {
    expect(fitOfRecency(taskWith({ openedAt: timeAfterOpening('PT5S') }), timeAfterOpening())?.fit).toBe(
      10_000,
    );
  });
});
