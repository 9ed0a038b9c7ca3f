import { describe, expect, it } from 'vitest';
import { criteria } from '#shared/domain/matching/criterion-fit.ts';
import { exclusionsOf } from '#shared/domain/matching/exclusions.ts';
import { featuresOfCreator, featuresOfTask } from '#shared/domain/matching/read-features.ts';
import { scoreMatch } from '#shared/domain/matching/score-match.ts';
import { defaultMatchWeights } from '#shared/domain/matching/weights.ts';
import { money } from '#shared/domain/money.ts';
import { draftTaskWith, openTaskWith } from '../tasks/sample-tasks.ts';
import {
  accountOn,
  anyAudience,
  creatorFromSketch,
  creatorWith,
  taskWith,
  timeAfterOpening,
  withStyle,
} from './sample-features.ts';

const now = timeAfterOpening();
const women = { ...anyAudience, gender: 'female' } as const;
const matchOf = (
  task: ReturnType<typeof taskWith>,
  creator: ReturnType<typeof creatorWith>,
  weights = defaultMatchWeights,
) => scoreMatch(task, creator, weights, now);

/** A creator with everything that a task of `wanted` could ask for. */
const ideal = creatorWith({
  accounts: [accountOn('douyin', 20_000_000)],
  profile: { styles: ['calm'], audience: women },
  preferences: { categories: ['home'], formats: ['video'], minReward: money(1, 'CNY') },
  record: { taken: 200, completed: 200, onTime: 200, medianRating: 5 },
});
const wanted = taskWith({ ...withStyle('calm'), audience: women });

const opposite = creatorWith({
  accounts: [accountOn('xigua')],
  profile: { styles: ['loud'], audience: { ...anyAudience, gender: 'male' } },
  preferences: { categories: ['cars'], formats: ['live'], minReward: money(900_000_000, 'CNY') },
  record: { taken: 100, rejected: 100, medianRating: 1 },
});

describe('the score of a pair', () => {
  it('is 1 for a perfect match, where each criterion gives its full weight', () => {
    const { score, points, reasons } = matchOf(wanted, ideal);
    expect([score, points]).toEqual([1, 10_000]);
    expect(Object.fromEntries(reasons.map((reason) => [reason.criterion, reason.points]))).toEqual(
      defaultMatchWeights,
    );
  });

  it('is small for a bad match, with points for the remaining criteria only', () => {
    const { score, reasons } = matchOf(wanted, opposite);
    expect(score).toBeLessThan(0.12);
    expect(reasons.map(({ criterion }) => criterion)).toEqual(['recency', 'record']);
  });

  it('is about half for a newcomer without a profile', () => {
    const nothing = featuresOfCreator({ ...creatorFromSketch(), accounts: [] });
    const { score } = scoreMatch(wanted, nothing, defaultMatchWeights, timeAfterOpening('P3D'));
    expect(score).toBeGreaterThan(0.45);
    expect(score).toBeLessThan(0.6);
  });

  it('is the number of ten-thousandths that its reasons sum to', () => {
    for (const creator of [ideal, opposite, creatorWith()]) {
      const { score, points, reasons } = matchOf(wanted, creator);
      expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
      expect(score).toBe(points / 10_000);
    }
  });

  it('is rounded down for each part, so that less than a whole point is none', () => {
    const weights = { ...defaultMatchWeights, category: 1, reward: 3 };
    const pointsOf = (creator: ReturnType<typeof creatorWith>) =>
      Object.fromEntries(matchOf(wanted, creator, weights).reasons.map((one) => [one.criterion, one.points]));
    // Both criteria give half: half a point is none, one and a half are one.
    expect(pointsOf(creatorWith())).toMatchObject({ reward: 1 });
    expect(pointsOf(creatorWith())).not.toHaveProperty('category');
  });

  it('lists the largest reasons first, and none without points', () => {
    const points = matchOf(wanted, creatorWith()).reasons.map((reason) => reason.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(Math.min(...points)).toBeGreaterThan(0);
  });

  it.each(criteria)('does not depend on %s with a weight of zero', (criterion) => {
    const weights = { ...defaultMatchWeights, [criterion]: 0 };
    const { points, reasons } = matchOf(wanted, ideal, weights);
    expect(points).toBe(10_000 - defaultMatchWeights[criterion]);
    expect(reasons.map((reason) => reason.criterion)).not.toContain(criterion);
  });

  it('explains each reason in a sentence, with its code and the facts of it', () => {
    expect(matchOf(wanted, ideal).reasons[0]).toEqual({
      criterion: 'category',
      code: 'category_chosen',
      points: 2_800,
      message: 'You chose home as a category you like.',
      messageZh: '您选择了喜欢的品类“家居”。',
      facts: { category: 'home' },
    });
  });
});

describe('a pair is excluded', () => {
  const task = taskWith({ reward: money(100_000, 'CNY') });
  const codesFor = (sketch: Parameters<typeof creatorWith>[0]) =>
    exclusionsOf(task, creatorWith(sketch)).map(({ code }) => code);

  it('without an account on the platform', () => {
    expect(codesFor({ accounts: [accountOn('xigua', 9_000_000)] })).toEqual(['no_account']);
    expect(codesFor({ accounts: [] })).toEqual(['no_account']);
  });

  it.each([
    [100_001, 'CNY', ['below_minimum']],
    [100_000, 'CNY', []],
    [100_001, 'USD', []],
  ])('by a minimum of %i %s for a reward of 100,000 CNY: %j', (amount, currency, codes) => {
    expect(codesFor({ preferences: { minReward: money(amount, currency) } })).toEqual(codes);
  });

  it('for all causes at once', () => {
    expect(exclusionsOf(wanted, opposite).map(({ code }) => code)).toEqual(['no_account', 'below_minimum']);
  });
});

describe('the features of a match', () => {
  it('of a draft use its creation time as the opening time', () => {
    expect(featuresOfTask(draftTaskWith()).openedAt).toBe(draftTaskWith().createdAt);
    const openedAt = timeAfterOpening('PT1H');
    expect(featuresOfTask(openTaskWith({ openedAt })).openedAt).toBe(openedAt);
  });

  it('of a creator without profile, preferences and record are empty', () => {
    const { profile: _told, preferences: _chosen, ...bare } = creatorFromSketch();
    expect(featuresOfCreator(bare)).toEqual(creatorWith());
  });

  it('count repeated values once', () => {
    const { styles, audience } = creatorWith({
      profile: {
        styles: ['Vlog', 'ｖｌｏｇ', ' '],
        audience: { ...anyAudience, regions: ['上海', '上海 '] },
      },
    });
    expect(styles).toEqual([{ text: 'Vlog', folded: 'vlog' }]);
    expect(audience.regions).toEqual([{ text: '上海', folded: '上海' }]);
  });
});
