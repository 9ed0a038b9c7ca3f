import { describe, expect, it } from 'vitest';
import type { CreatorFeatures, TaskFeatures } from '#shared/domain/matching/features.ts';
import { rankCreators } from '#shared/domain/matching/rank-creators.ts';
import { rankTasks } from '#shared/domain/matching/rank-tasks.ts';
import { featuresOfCreator, featuresOfTask } from '#shared/domain/matching/read-features.ts';
import { scoreMatch } from '#shared/domain/matching/score-match.ts';
import { defaultMatchWeights } from '#shared/domain/matching/weights.ts';
import { money } from '#shared/domain/money.ts';
import { createPopulation, populationNow } from '#test/support/population.ts';
import { createRandomSource } from '#test/support/random-source.ts';
import { accountOn, creatorWith, taskWith, timeAfterOpening } from './sample-features.ts';

const market = createPopulation(7, { creators: 60, tasks: 80 });
const tasks = market.tasks.map(({ task }) => featuresOfTask(task));
const creators = market.creators.map(({ creator, record }) => featuresOfCreator(creator, record));
const shuffle = <T>(list: readonly T[], seed: number) => createRandomSource(seed).sample(list, list.length);
const now = timeAfterOpening();

describe('the ranking of tasks for a creator', () => {
  const rank = (among: readonly TaskFeatures[], creator: CreatorFeatures, most?: number) =>
    rankTasks(among, creator, defaultMatchWeights, populationNow, most);

  it('has the same order and words for any order of the input', () => {
    for (const creator of creators.slice(0, 10)) {
      const first = rank(tasks, creator);
      for (const seed of [1, 2, 3]) expect(rank(shuffle(tasks, seed), creator)).toEqual(first);
    }
  });

  it('is best first, each with the score of the pair alone', () => {
    for (const creator of creators.slice(0, 10)) {
      const list = rank(tasks, creator);
      const scores = list.map((one) => one.match.score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { task, match: found } of list) {
        expect(found).toEqual(scoreMatch(task, creator, defaultMatchWeights, populationNow));
      }
    }
  });

  it('is by id where scores are equal', () => {
    const equals = ['tsk_b', 'tsk_a', 'tsk_C', 'tsk_aa'].map((id) => taskWith({ id }));
    const ids = rankTasks(equals, creatorWith(), defaultMatchWeights, now).map(({ task }) => task.id);
    expect(ids).toEqual(['tsk_C', 'tsk_a', 'tsk_aa', 'tsk_b']);
  });

  it('omits excluded tasks, even with a high score', () => {
    const creator = creatorWith({
      preferences: { categories: ['home'], formats: ['video'], minReward: money(100_000, 'CNY') },
    });
    const list = [
      taskWith({ id: 'tsk_elsewhere', platform: 'xigua' }),
      taskWith({ id: 'tsk_cheap', reward: money(99_999, 'CNY') }),
      taskWith({ id: 'tsk_poor', category: 'cars', formats: ['live'] }),
    ];
    expect(rankTasks(list, creator, defaultMatchWeights, now).map(({ task }) => task.id)).toEqual([
      'tsk_poor',
    ]);
  });

  it('returns the requested number from the top', () => {
    for (const creator of creators.slice(0, 5)) {
      expect(rank(tasks, creator, 7)).toEqual(rank(tasks, creator).slice(0, 7));
    }
  });

  it('differs for a different creator', () => {
    const orders = creators.map((creator) =>
      JSON.stringify(rank(tasks, creator, 5).map(({ task }) => task.id)),
    );
    expect(new Set(orders).size).toBeGreaterThan(50);
  });
});

describe('the ranking of creators for a task', () => {
  const all = { maxCreators: 1_000, minPoints: 0, newcomerShare: 0, maxNewcomerOrders: 3 };
  const veteran = (id: string, followerCount: number) =>
    creatorWith({
      id,
      accounts: [accountOn('douyin', followerCount)],
      preferences: { categories: ['home'], formats: ['video'] },
      record: { taken: 50, completed: 50, onTime: 50, medianRating: 5 },
    });
  const newcomer = (id: string, taken: number) =>
    creatorWith({ id, record: { taken, completed: taken, onTime: taken } });
  const idsOf = (list: readonly CreatorFeatures[], limits: Partial<typeof all>) =>
    rankCreators(taskWith(), list, defaultMatchWeights, now, { ...all, ...limits }).map(
      ({ creator }) => creator.id,
    );
  const six = [
    ...[1, 2, 3].map((rank) => veteran(`crt_v${rank}`, 9_000_000 / 10 ** rank)),
    ...[1, 2, 3].map((rank) => newcomer(`crt_n${rank}`, 3 - rank)),
  ];

  it('has the scores of the pairs in the other direction', () => {
    for (const task of tasks.slice(0, 10)) {
      const list = rankCreators(task, creators, defaultMatchWeights, populationNow, all);
      expect(list.length).toBeGreaterThan(10);
      for (const { creator, match: found } of list) {
        const theirs = rankTasks([task], creator, defaultMatchWeights, populationNow);
        expect(theirs.map((one) => one.match)).toEqual([found]);
      }
    }
  });

  it('is best first and by id, for any order of the input', () => {
    const limits = { ...all, maxCreators: 20, newcomerShare: 2_000 };
    for (const task of tasks.slice(0, 10)) {
      const [first, ...others] = [1, 2, 3].map((seed) =>
        rankCreators(task, shuffle(creators, seed), defaultMatchWeights, populationNow, limits),
      );
      for (const other of others) expect(other).toEqual(first);
      const keys = first?.map(({ creator, match }) => [-match.points, creator.id] as const) ?? [];
      expect(keys).toEqual(keys.toSorted(([a, one], [b, two]) => a - b || (one < two ? -1 : 1)));
    }
  });

  it('returns the best of all, up to the limit', () => {
    expect(idsOf(six, { maxCreators: 2 })).toEqual(['crt_v1', 'crt_v2']);
    expect(idsOf(six, { maxCreators: 0 })).toEqual([]);
    expect(idsOf(six, { maxCreators: 6 })).toHaveLength(6);
  });

  it.each([
    [2_000, 4, ['crt_v1', 'crt_v2', 'crt_v3', 'crt_n1']],
    [2_500, 4, ['crt_v1', 'crt_v2', 'crt_v3', 'crt_n1']],
    [5_000, 4, ['crt_v1', 'crt_v2', 'crt_n1', 'crt_n2']],
    [5_000, 3, ['crt_v1', 'crt_v2', 'crt_n1']],
    [10_000, 2, ['crt_n1', 'crt_n2']],
    [10_000, 5, ['crt_v1', 'crt_v2', 'crt_n1', 'crt_n2', 'crt_n3']],
  ])('reserves %i basis points of %i places for newcomers: %j', (newcomerShare, maxCreators, ids) => {
    expect(idsOf(six, { maxCreators, newcomerShare })).toEqual(ids);
  });

  it('reserves no place for creators who are no longer new', () => {
    const list = [veteran('crt_v1', 9_000), veteran('crt_v2', 8_000), newcomer('crt_n1', 3)];
    expect(idsOf(list, { maxCreators: 2, newcomerShare: 5_000 })).toEqual(['crt_v1', 'crt_v2']);
    expect(idsOf(list, { maxCreators: 2, newcomerShare: 5_000, maxNewcomerOrders: 4 })).toEqual([
      'crt_v1',
      'crt_n1',
    ]);
  });

  it('omits creators below the threshold, newcomers included', () => {
    const [points = 0] = rankCreators(taskWith(), [newcomer('crt_n1', 0)], defaultMatchWeights, now, all).map(
      (one) => one.match.points,
    );
    const list = [veteran('crt_v1', 9_000), newcomer('crt_n1', 0)];
    expect(idsOf(list, { newcomerShare: 5_000, minPoints: points })).toEqual(['crt_v1', 'crt_n1']);
    expect(idsOf(list, { newcomerShare: 5_000, minPoints: points + 1 })).toEqual(['crt_v1']);
  });

  it('returns at most fifty by default, ten of them newcomers, and none below half', () => {
    const many = (count: number, make: (at: number) => CreatorFeatures) =>
      Array.from({ length: count }, (_, at) => make(at));
    const list = [
      ...many(60, (at) => veteran(`crt_v${at}`, 5_000)),
      ...many(15, (at) => newcomer(`crt_n${at}`, 2)),
      ...many(15, (at) => newcomer(`crt_m${at}`, 3)),
    ];
    const notified = rankCreators(taskWith(), list, defaultMatchWeights, now).map(
      ({ creator }) => creator.id,
    );
    expect(notified).toHaveLength(50);
    expect(notified.filter((id) => id.startsWith('crt_v'))).toHaveLength(40);
    expect(notified.filter((id) => id.startsWith('crt_n'))).toHaveLength(10);
    // A score of exactly half is included, a point less is not.
    const halves = { ...defaultMatchWeights, category: 0, recency: 0, record: 0, platform: 0 };
    const half = { ...halves, format: 10_000 - halves.audience - halves.reward - halves.style };
    const pair = (weights: typeof half) => rankCreators(taskWith(), [newcomer('crt_n', 0)], weights, now);
    expect(pair(half).map(({ match }) => match.score)).toEqual([0.5]);
    expect(pair({ ...half, format: half.format - 2 })).toEqual([]);
  });

  it('omits creators whom the task excludes', () => {
    const away = creatorWith({ id: 'crt_away', accounts: [accountOn('xigua')] });
    const dear = creatorWith({ id: 'crt_dear', preferences: { minReward: money(120_001, 'CNY') } });
    expect(idsOf([away, dear, ...six], {})).toEqual(idsOf(six, {}));
  });
});
