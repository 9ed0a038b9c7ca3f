import type { Creator } from '#shared/domain/creators/creator.ts';
import type { TrackRecord } from '#shared/domain/matching/features.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { type Instant, toEpochMs } from '#shared/domain/time.ts';

/** The true audience: ages around a mean, a share of women, a share per region. */
export type Crowd = {
  readonly age: number;
  readonly spread: number;
  readonly women: number;
  readonly regions: readonly string[];
};

/** The true properties of a creator; the platform sees only what the creator tells and does. */
export type CreatorTruth = {
  readonly taste: ReadonlyMap<string, number>;
  readonly craft: ReadonlyMap<string, number>;
  readonly styles: readonly string[];
  readonly crowd: Crowd;
  readonly skill: number;
  /** Below this, in minor units, the work is hardly worth it. */
  readonly wage: number;
};

export type TaskTruth = {
  readonly category: string;
  readonly secondCategory: string;
  readonly style: string;
  readonly crowd?: Crowd;
  readonly demand: number;
};

export type PopulatedCreator = {
  readonly creator: Creator;
  readonly record: TrackRecord;
  readonly truth: CreatorTruth;
};

export type PopulatedTask = { readonly task: Task; readonly truth: TaskTruth };

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

const similarity = (wanted: Crowd, had: Crowd): number => {
  const years = Math.abs(wanted.age - had.age) / (wanted.spread + had.spread);
  const home = wanted.regions.filter((region) => had.regions.includes(region)).length;
  const women = 1 - 0.7 * Math.abs(wanted.women - had.women);
  return Math.exp(-(years ** 2)) * women * (0.4 + (0.6 * home) / wanted.regions.length);
};

/** The truth is a product of preferences, chances and pay: one bad factor is not compensated by another. */
export const computeTrueUtility = (
  creator: PopulatedCreator,
  { task, truth }: PopulatedTask,
  now: Instant,
): number => {
  const { taste, craft, styles: own, crowd, skill, wage } = creator.truth;
  const topic = 0.75 * (taste.get(truth.category) ?? 0) + 0.25 * (taste.get(truth.secondCategory) ?? 0);
  const making = 0.3 + 0.7 * Math.max(...task.formats.map((format) => craft.get(format) ?? 0));
  const pay = sigmoid(2.5 * Math.log(task.reward.amount / wage));
  const audience = truth.crowd ? 0.15 + 0.85 * similarity(truth.crowd, crowd) : 0.5;
  const manner = own.includes(truth.style) ? 1 : 0.5;
  const ability = sigmoid(5 * (skill - truth.demand) + 2);
  const days = (toEpochMs(now) - toEpochMs(task.openedAt ?? task.createdAt)) / (24 * 3600 * 1000);
  const chanceOfSlot = 0.5 + 0.5 * Math.exp(-days / 10);
  return topic * making * pay * audience * manner * ability * chanceOfSlot;
};
