import { describe, expect, it } from 'vitest';
import { rankCreators } from '#shared/domain/matching/rank-creators.ts';
import { rankTasks } from '#shared/domain/matching/rank-tasks.ts';
import { featuresOfCreator, featuresOfTask } from '#shared/domain/matching/read-features.ts';
import { defaultMatchWeights } from '#shared/domain/matching/weights.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { computeNdcg } from '#test/support/ndcg.ts';
import { createPopulation, populationNow } from '#test/support/population.ts';

const depth = 20;
const { creators, tasks, utility } = createPopulation(20_261_122, { creators: 200, tasks: 2_000 });
const creatorFeatures = creators.map(({ creator, record }) => featuresOfCreator(creator, record));
const taskFeatures = tasks.map(({ task }) => featuresOfTask(task));

type Grades = ReadonlyMap<string, number>;

/**
 * By true utility: grade 3 for the best hundredth, 2 for the next four hundredths, 1 for the next ten, else
 * 0.
 */
const gradesOf = (utilities: readonly (readonly [id: string, utility: number])[]): Grades => {
  const best = utilities.toSorted(([, a], [, b]) => b - a);
  const gradeAt = (at: number) => [0.15, 0.05, 0.01].filter((share) => at < share * best.length).length;
  return new Map(best.map(([id], at) => [id, gradeAt(at)]));
};

const quality = (ids: readonly string[], grades: Grades): number | undefined => {
  const gradeOf = (id: string) => grades.get(id) ?? 0;
  return computeNdcg(ids.map(gradeOf), [...grades.values()], depth);
};

const mean = (values: readonly (number | undefined)[]): number => {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the tasks recommended to 200 creators out of 2,000', () => {
  // Every list has only tasks for which the creator has an account, so that only the order is compared.
  const rankings = creators.map((populated, at) => {
    const accounts = populated.creator.accounts.map(({ platform }) => platform);
    const rows = tasks.flatMap(({ task }, taskAt) =>
      accounts.includes(task.platform) ? [{ task, worth: utility(at, taskAt) }] : [],
    );
    const grades = gradesOf(rows.map(({ task, worth }) => [task.id, worth]));
    const offered = rows.map(({ task }) => task);
    return { populated, features: creatorFeatures[at], grades, offered };
  });

  const recommended = rankings.map(({ features, grades }) => {
    const ranked = features
      ? rankTasks(taskFeatures, features, defaultMatchWeights, populationNow, depth)
      : [];
    return quality(idsOf(ranked.map(({ task }) => task)), grades);
  });

  const qualityBy = (compare: (a: Task, b: Task) => number): readonly (number | undefined)[] =>
    rankings.map(({ offered, grades }) => quality(idsOf(offered.toSorted(compare)), grades));

  const newestFirst = qualityBy(
    (a, b) => toEpochMs(b.openedAt ?? b.createdAt) - toEpochMs(a.openedAt ?? a.createdAt),
  );
  const rewardFirst = qualityBy((a, b) => b.reward.amount - a.reward.amount);

  const among = (values: typeof newestFirst, includes: (populated: (typeof creators)[number]) => boolean) =>
    mean(values.filter((_, at) => rankings.slice(at, at + 1).some(({ populated }) => includes(populated))));

  it('reach NDCG@20 0.44, against 0.11 for newest or highest reward first', () => {
    expect(mean(recommended)).toBeGreaterThan(0.4);
    expect(mean(recommended)).toBeGreaterThan(3 * mean(newestFirst));
    expect(mean(recommended)).toBeGreaterThan(3 * mean(rewardFirst));
  });

  it('are better than both orders also for creators without preferences: 0.28, against 0.10 and 0.12', () => {
    const choseNothing = ({ creator }: (typeof creators)[number]) => creator.preferences === undefined;
    const theirs = among(recommended, choseNothing);
    expect(theirs).toBeGreaterThan(1.8 * among(newestFirst, choseNothing));
    expect(theirs).toBeGreaterThan(1.8 * among(rewardFirst, choseNothing));
  });

  it('are as good for newcomers as for those with a record: 0.46', () => {
    const isNew = ({ record }: (typeof creators)[number]) => record.taken === 0;
    expect(among(recommended, isNew)).toBeGreaterThan(0.9 * mean(recommended));
  });
});

describe('the creators notified of a new task out of 200', () => {
  const limits = { maxCreators: depth, minPoints: 0, newcomerShare: 2_000, maxNewcomerOrders: 3 };

  const rankings = tasks.slice(0, 300).map(({ task }, taskAt) => {
    const rows = creators.flatMap(({ creator }, at) => {
      const account = creator.accounts.find(({ platform }) => platform === task.platform);
      return account
        ? [{ id: creator.id, followers: account.followerCount, worth: utility(at, taskAt) }]
        : [];
    });
    return {
      features: featuresOfTask(task),
      rows,
      grades: gradesOf(rows.map(({ id, worth }) => [id, worth])),
    };
  });

  const notified = rankings.map(({ features, grades }) => {
    const ranked = rankCreators(features, creatorFeatures, defaultMatchWeights, populationNow, limits);
    return quality(idsOf(ranked.map(({ creator }) => creator)), grades);
  });

  const byFollowers = rankings.map(({ rows, grades }) =>
    quality(idsOf(rows.toSorted((a, b) => b.followers - a.followers)), grades),
  );

  it('reach NDCG@20 0.51 with places for newcomers, against 0.17 for most followers first', () => {
    expect(mean(notified)).toBeGreaterThan(0.45);
    expect(mean(notified)).toBeGreaterThan(2.5 * mean(byFollowers));
  });
});

describe('the NDCG measure', () => {
  it('is 1 for the best order, less for a worse start, and 0 for a useless list', () => {
    expect(computeNdcg([3, 1, 0], [0, 1, 3], depth)).toBe(1);
    expect(computeNdcg([0, 3], [3, 0], depth)).toBeCloseTo(1 / Math.log2(3), 12);
    expect(computeNdcg([0, 0], [3, 0, 0], depth)).toBe(0);
  });

  it('counts only the first places, and does not exist where nothing is useful', () => {
    expect(computeNdcg([0, 0, 3], [3, 0, 0], 2)).toBe(0);
    expect(computeNdcg([0, 0], [0, 0], depth)).toBeUndefined();
  });

  it('differs between markets of different seeds', () => {
    const size = { creators: 3, tasks: 4 };
    const worthOf = (seed: number) => createPopulation(seed, size).utility(2, 3);
    expect(createPopulation(5, size).tasks).toEqual(createPopulation(5, size).tasks);
    expect(worthOf(5)).toBe(worthOf(5));
    expect(worthOf(5)).not.toBe(worthOf(6));
  });
});
