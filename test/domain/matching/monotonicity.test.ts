import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Creator } from '#shared/domain/creators/creator.ts';
import type { Preferences, Profile } from '#shared/domain/creators/profile.ts';
import type { TrackRecord } from '#shared/domain/matching/features.ts';
import { featuresOfCreator, featuresOfTask } from '#shared/domain/matching/read-features.ts';
import { scoreMatch } from '#shared/domain/matching/score-match.ts';
import { defaultMatchWeights } from '#shared/domain/matching/weights.ts';
import { money } from '#shared/domain/money.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { type Duration, toEpochMs, toInstant, toMilliseconds } from '#shared/domain/time.ts';
import { openTaskWith } from '../tasks/sample-tasks.ts';
import { accountOn, creatorFromSketch, timeAfterOpening, withStyle } from './sample-features.ts';

type Pair = { readonly task: Task; readonly creator: Creator; readonly record: TrackRecord };

const categories = ['home', 'cars', 'food'];
const formats = ['video', 'live', 'image-set'];
const styles = ['calm', '幽默', 'Vlog', '轻松幽默'];

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

const audiences: fc.Arbitrary<Profile['audience']> = fc.record({
  gender: fc.constantFrom('any', 'female', 'male'),
  ageBands: someOf(['18-24', '25-34', '20-29', '35-49', '50+', '60-70']),
  regions: someOf(['上海', '北京', '广东', 'Zhejiang']),
});

const records: fc.Arbitrary<TrackRecord> = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.option(fc.integer({ min: 2, max: 10 })))
  .map(([completed, late, lost, rejected, halves]) => ({
    taken: completed + lost,
    completed,
    onTime: Math.max(0, completed - late),
    rejected: Math.min(rejected, lost),
    ...(halves !== null && { medianRating: halves / 2 }),
  }));

const tasks: fc.Arbitrary<Task> = fc
  .record({
    category: fc.constantFrom(...categories),
    formats: fc.subarray(formats, { minLength: 1 }),
    difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
    audience: audiences,
    amount: fc.integer({ min: 1, max: 10_000_000 }),
    style: someOf(styles),
    ageHours: fc.nat(2_000),
  })
  .map(({ amount, style, ageHours, ...rest }) =>
    openTaskWith({
      ...rest,
      ...withStyle(style.join('，')),
      reward: money(amount, 'CNY'),
      openedAt: toInstant(toEpochMs(timeAfterOpening()) - ageHours * toMilliseconds('PT1H')),
    }),
  );

const creators: fc.Arbitrary<Creator> = fc
  .record({
    followers: fc.nat(20_000_000),
    accountCategories: someOf(categories),
    categories: someOf(categories),
    formats: someOf(formats),
    minimum: fc.option(fc.integer({ min: 1, max: 10_000_000 })),
    expertise: someOf(['home', 'lamp', 'cars']),
    styles: someOf(styles),
    audience: audiences,
  })
  .map(({ followers, accountCategories, minimum, expertise, styles, audience, ...chosen }) =>
    creatorFromSketch({
      accounts: [accountOn('douyin', followers, accountCategories)],
      profile: { expertise, styles, audience },
      preferences: { ...chosen, ...(minimum !== null && { minReward: money(minimum, 'CNY') }) },
    }),
  );

const pairs: fc.Arbitrary<Pair> = fc.record({ task: tasks, creator: creators, record: records });

const now = timeAfterOpening();

const pointsOf = ({ task, creator, record }: Pair): number =>
  scoreMatch(featuresOfTask(task), featuresOfCreator(creator, record), defaultMatchWeights, now).points;

const changeProfile = (
  pair: Pair,
  change: (profile: Profile, audience: Profile['audience']) => Partial<Profile>,
) => {
  const { profile } = pair.creator;
  if (!profile) return pair;
  return {
    ...pair,
    creator: { ...pair.creator, profile: { ...profile, ...change(profile, profile.audience) } },
  };
};

const changePreferences = (pair: Pair, change: (preferences: Preferences) => Partial<Preferences>) => {
  const { preferences } = pair.creator;
  if (!preferences) return pair;
  return { ...pair, creator: { ...pair.creator, preferences: { ...preferences, ...change(preferences) } } };
};

const changeRecord = (pair: Pair, change: Partial<TrackRecord>) => ({
  ...pair,
  record: { ...pair.record, ...change },
});

const delayOpening = (pair: Pair, delay: Duration) => {
  const openedAt = toInstant(toEpochMs(pair.task.openedAt ?? now) + toMilliseconds(delay));
  return { ...pair, task: { ...pair.task, openedAt } };
};

/** Each makes a pair match better in one respect and no worse in any other. */
const improvements: Readonly<Record<string, (pair: Pair) => Pair>> = {
  'choosing the category': (pair) =>
    changePreferences(pair, ({ categories }) => ({ categories: [...categories, pair.task.category] })),
  'choosing a format': (pair) =>
    changePreferences(pair, ({ formats }) => ({ formats: [...formats, ...pair.task.formats.slice(0, 1)] })),
  'asking for less': (pair) =>
    changePreferences(pair, ({ minReward }) =>
      minReward ? { minReward: money(Math.ceil(minReward.amount / 2), 'CNY') } : {},
    ),
  'paying more': (pair) => ({
    ...pair,
    task: { ...pair.task, reward: money(pair.task.reward.amount * 2, 'CNY') },
  }),
  'knowing the field': (pair) =>
    changeProfile(pair, ({ expertise }) => ({ expertise: [...expertise, pair.task.category] })),
  'having the required style': (pair) =>
    changeProfile(pair, ({ styles }) => ({
      styles: [...styles, pair.task.brief.requirements.style?.split('，')[0] ?? ''],
    })),
  'having the required gender': (pair) =>
    changeProfile(pair, (_profile, audience) => ({
      audience: { ...audience, gender: pair.task.audience.gender },
    })),
  'reaching the required ages': (pair) =>
    changeProfile(pair, (_profile, audience) => ({
      audience: { ...audience, ageBands: [...audience.ageBands, ...pair.task.audience.ageBands.slice(0, 1)] },
    })),
  'reaching the required region': (pair) =>
    changeProfile(pair, (_profile, audience) => ({
      audience: { ...audience, regions: [...audience.regions, ...pair.task.audience.regions.slice(0, 1)] },
    })),
  'having more followers': (pair) => ({
    ...pair,
    creator: {
      ...pair.creator,
      accounts: pair.creator.accounts.map((account) => ({
        ...account,
        followerCount: account.followerCount * 2 + 1_000,
      })),
    },
  }),
  'completing another order well': (pair) => {
    const { taken, completed, onTime, medianRating = 5 } = pair.record;
    // More orders make a rating more certain, which is better only where the rating is good.
    return medianRating < 4.5
      ? pair
      : changeRecord(pair, { taken: taken + 1, completed: completed + 1, onTime: onTime + 1 });
  },
  'one more order on time': (pair) =>
    changeRecord(pair, { onTime: Math.min(pair.record.onTime + 1, pair.record.completed) }),
  'one rejection less': (pair) => changeRecord(pair, { rejected: Math.max(0, pair.record.rejected - 1) }),
  'a better rating': (pair) =>
    pair.record.medianRating === undefined
      ? pair
      : changeRecord(pair, { medianRating: Math.min(5, pair.record.medianRating + 0.5) }),
  'opening later': (pair) => delayOpening(pair, 'PT5H'),
};

describe('a better match never lowers the score', () => {
  it.each(Object.keys(improvements))('by %s', (name) => {
    const improve = improvements[name] ?? ((pair) => pair);
    let raised = 0;
    fc.assert(
      fc.property(pairs, (pair) => {
        const [before, after] = [pointsOf(pair), pointsOf(improve(pair))];
        expect(after).toBeGreaterThanOrEqual(before);
        if (after > before) raised += 1;
      }),
      { numRuns: 300 },
    );
    // An improvement that never shows would prove nothing.
    expect(raised).toBeGreaterThan(0);
  });
});

describe('for any pair', () => {
  it('the score is between 0 and 1, and its reasons sum to it', () => {
    fc.assert(
      fc.property(pairs, ({ task, creator, record }) => {
        const found = scoreMatch(
          featuresOfTask(task),
          featuresOfCreator(creator, record),
          defaultMatchWeights,
          now,
        );
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.reasons.reduce((sum, { points }) => sum + points, 0) / 10_000).toBe(found.score);
        expect(new Set(found.reasons.map(({ criterion }) => criterion)).size).toBe(found.reasons.length);
        for (const { points, message } of found.reasons) {
          expect(Number.isInteger(points) && points > 0).toBe(true);
          expect(message).toMatch(/^[A-Z][^.]*(\.\d[^.]*)*\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
