import type { Creator } from '#shared/domain/creators/creator.ts';
import type { Profile } from '#shared/domain/creators/profile.ts';
import type { TrackRecord } from '#shared/domain/matching/features.ts';
import { money } from '#shared/domain/money.ts';
import type { Difficulty, Task } from '#shared/domain/tasks/task.ts';
import { type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';
import {
  type CreatorTruth,
  type Crowd,
  computeTrueUtility,
  type PopulatedCreator,
  type PopulatedTask,
  type TaskTruth,
} from './population-utility.ts';
import { createRandomSource, type RandomSource } from './random-source.ts';

/** The time at which the population is ranked. */
export const populationNow: Instant = '2026-11-22T12:00:00.000Z';

const day = 24 * 3600 * 1000;

const categories = 'beauty food travel cars games fitness pets home fashion books music parenting'.split(' ');
const platforms = ['douyin', 'xigua', 'huoshan'];
const formats = ['video', 'image-set', 'live', 'mini-drama'];
const styles = ['幽默', '知性', 'Vlog', '剧情', 'Cinematic', '测评', 'Dance', '治愈', 'Tutorial', '街访'];
const regions = ['上海', '北京', '广东', '浙江', '四川', '湖北', '福建', '山东', '河南', '陕西'];
const ageRanges = ['18-24', '25-34', '35-44', '45-54', '55+'] as const;
const bandEdges = [18, 25, 35, 45, 55, 80];

export type Population = {
  readonly creators: readonly PopulatedCreator[];
  readonly tasks: readonly PopulatedTask[];
  /** How much the creator and the advertiser would truly like the pair, by the positions in the lists. */
  readonly utility: (creatorAt: number, taskAt: number) => number;
};

/** A few values are high, the rest is more or less indifferent. */
const drawTastes = (chance: RandomSource, names: readonly string[], loved: number): Map<string, number> => {
  const favourites = new Set(chance.sample(names, loved));
  return new Map(
    names.map((name) => [name, favourites.has(name) ? chance.between(0.7, 1) : 0.4 * chance.drawUnit() ** 2]),
  );
};

const drawCrowd = (chance: RandomSource): Crowd => ({
  age: chance.between(18, 55),
  spread: chance.between(4, 10),
  women: chance.drawUnit(),
  regions: chance.sample(regions, 1 + Math.floor(chance.drawUnit() * 4)),
});

const unknownAudience: Profile['audience'] = { gender: 'any', ageBands: [], regions: [] };

/** An audience in the words of a profile or a brief, with the mistakes that people make. */
const describeAudience = (
  chance: RandomSource,
  { age, spread, women, regions: home }: Crowd,
): Profile['audience'] => {
  const mistaken = chance.chance(0.06) ? chance.pick(['any', 'female', 'male'] as const) : undefined;
  const youngest = (at: number) => Math.max(age - spread, bandEdges[at] ?? 0);
  const oldest = (at: number) => Math.min(age + spread, bandEdges[at + 1] ?? 0);
  return {
    gender: mistaken ?? genderOf(women),
    ageBands: ageRanges.filter((_, at) => oldest(at) - youngest(at) > 2 || chance.chance(0.04)),
    regions: regions.filter((region) => chance.chance(home.includes(region) ? 0.85 : 0.04)),
  };
};

const genderOf = (women: number): Profile['audience']['gender'] => {
  if (women > 0.62) return 'female';
  return women < 0.38 ? 'male' : 'any';
};

const listLoved = (chance: RandomSource, loves: ReadonlyMap<string, number>): string[] =>
  [...loves].filter(([, love]) => chance.chance(love > 0.6 ? 0.85 : 0.04)).map(([name]) => name);

const pickFavourite = (loves: ReadonlyMap<string, number>): string =>
  [...loves].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';

const countSuccesses = (chance: RandomSource, tries: number, probability: number): number =>
  Array.from({ length: tries }).filter(() => chance.chance(probability)).length;

const recordOf = (chance: RandomSource, skill: number): TrackRecord => {
  const taken = chance.chance(0.25) ? 0 : Math.floor(-12 * Math.log(1 - chance.drawUnit()));
  const completed = countSuccesses(chance, taken, 0.55 + 0.45 * skill);
  const rating = Math.max(1, Math.min(5, Math.round((2.8 + 2.2 * skill + 0.3 * chance.normal()) * 2) / 2));
  return {
    taken,
    completed,
    onTime: countSuccesses(chance, completed, 0.5 + 0.5 * skill),
    rejected: countSuccesses(chance, taken - completed, 0.5),
    ...(completed > 0 && { medianRating: rating }),
  };
};

const creatorOf = (chance: RandomSource, number: number): PopulatedCreator => {
  const truth: CreatorTruth = {
    taste: drawTastes(chance, categories, 2 + Math.floor(chance.drawUnit() * 3)),
    craft: drawTastes(chance, formats, 1 + Math.floor(chance.drawUnit() * 2)),
    styles: chance.sample(styles, 2 + Math.floor(chance.drawUnit() * 2)),
    crowd: drawCrowd(chance),
    skill: chance.drawUnit(),
    wage: Math.round(60_000 * Math.exp(0.6 * chance.normal())),
  };
  const audience = chance.chance(0.25) ? unknownAudience : describeAudience(chance, truth.crowd);
  const accounts = chance.sample(platforms, chance.chance(0.6) ? 2 : 1).map((platform) => ({
    platform,
    handle: `creator${number}`,
    profileUrl: 'https://example.com/creator',
    followerCount: Math.round(50_000 * Math.exp(Math.abs(chance.normal()) + truth.skill)),
    categories: [chance.chance(0.8) ? pickFavourite(truth.taste) : chance.pick(categories)],
  }));
  const minReward = Math.round(truth.wage * 0.8 * Math.exp(0.25 * chance.normal()));
  const creator: Creator = {
    id: `crt_${String(number).padStart(5, '0')}`,
    version: 1,
    status: 'active',
    since: populationNow,
    accounts,
    profile: {
      displayName: `Creator ${number}`,
      bio: '',
      portfolio: [],
      audience,
      expertise: chance.chance(0.5) ? [pickFavourite(truth.taste)] : [],
      styles: styles.filter((style) => chance.chance(truth.styles.includes(style) ? 0.75 : 0.05)),
    },
    ...(chance.chance(0.85) && {
      preferences: {
        categories: listLoved(chance, truth.taste),
        formats: listLoved(chance, truth.craft),
        ...(chance.chance(0.7) && { minReward: money(minReward, 'CNY') }),
      },
    }),
  };
  return { creator, truth, record: recordOf(chance, truth.skill) };
};

const difficultyOf = (demand: number): Difficulty => {
  if (demand < 0.4) return 'easy';
  return demand < 0.75 ? 'medium' : 'hard';
};

const taskOf = (chance: RandomSource, number: number): PopulatedTask => {
  const [category = '', secondCategory = ''] = chance.sample(categories, 2);
  const demand = chance.drawUnit();
  const crowd = chance.chance(0.65) ? drawCrowd(chance) : undefined;
  const truth: TaskTruth = {
    category,
    secondCategory,
    style: chance.pick(styles),
    demand,
    ...(crowd && { crowd }),
  };
  const openedAt = toInstant(toEpochMs(populationNow) - Math.floor(chance.between(0, 30) * day));
  const end = toInstant(toEpochMs(populationNow) + 20 * day);
  const style = chance.chance(0.7) ? `${truth.style}，${chance.pick(['自然', 'clear', 'short'])}` : undefined;
  const task: Task = {
    id: `tsk_${String(number).padStart(5, '0')}`,
    advertiserId: 'adv_1',
    advertiserName: 'An advertiser',
    title: `A ${category} task`,
    category: chance.chance(0.93) ? category : secondCategory,
    platform: chance.pick(platforms),
    formats: [...chance.sample(formats, chance.chance(0.4) ? 2 : 1)],
    brief: {
      product: `something for ${category}`,
      goal: chance.chance(0.5) ? `show it to people who like ${secondCategory}` : 'show it',
      requirements: {
        minSeconds: 10,
        maxSeconds: 60,
        mustInclude: [],
        hashtags: [],
        ...(style && { style }),
      },
    },
    reward: money(Math.round(60_000 * (0.6 + demand) * Math.exp(0.6 * chance.normal())), 'CNY'),
    slots: 5,
    slotsLeft: 5,
    held: 0,
    engagement: 'open',
    script: false,
    difficulty: difficultyOf(Math.max(0, Math.min(1, demand + 0.1 * chance.normal()))),
    audience: crowd ? describeAudience(chance, crowd) : unknownAudience,
    applyBefore: end,
    submitBefore: end,
    publishWindow: { from: end, to: end },
    status: 'open',
    version: 1,
    createdAt: openedAt,
    openedAt,
  };
  return { task, truth };
};

/**
 * A market of creators and tasks with true preferences that nobody sees, and what the platform sees of them:
 * incomplete, wrong, sometimes empty. It does not use the scoring of matches. One seed always makes the same
 * market.
 */
export const createPopulation = (seed: number, size: { creators: number; tasks: number }): Population => {
  const chance = createRandomSource(seed);
  const creators = Array.from({ length: size.creators }, (_, at) => creatorOf(chance, at));
  const tasks = Array.from({ length: size.tasks }, (_, at) => taskOf(chance, at));
  const whims = creators.map(() => tasks.map(() => Math.exp(0.2 * chance.normal())));
  const utility = (creatorAt: number, taskAt: number): number => {
    const [creator, task] = [creators[creatorAt], tasks[taskAt]];
    if (!creator || !task) throw new RangeError(`no creator ${creatorAt} or no task ${taskAt}`);
    return computeTrueUtility(creator, task, populationNow) * (whims[creatorAt]?.[taskAt] ?? 1);
  };
  return { creators, tasks, utility };
};
