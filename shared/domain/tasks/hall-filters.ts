import * as z from 'zod';
import { Slug, text, type ValuesOf } from '../fields.ts';
import { foldText } from '../screening/fold-text.ts';
import type { Task } from './task.ts';

/** The orders of the task hall: newest first, earliest deadline first, highest reward first. */
export const HallSort = z.enum(['newest', 'deadline', 'reward']);

export type HallSort = z.infer<typeof HallSort>;

const amount = z.coerce.number().int().min(0).optional();

/** The query parameters that filter the hall, in addition to those that choose its lists. */
export const hallFilterFields = {
  /** Words of the title. */
  q: text(60).optional(),
  format: Slug.optional(),
  difficulty: z.enum(['easy', 'medium', 'hard']).optional(),
  minReward: amount,
  maxReward: amount,
};

export type HallFilterValues = ValuesOf<typeof hallFilterFields>;

/** How a filter compares an attribute of a hall entry with the value of its parameter. */
export type HallFilter = {
  readonly attribute: string;
  readonly is: 'equal' | 'atLeast' | 'atMost' | 'containing' | 'containingWords';
  readonly readValue: (task: Omit<Task, 'slotsLeft' | 'held'>) => unknown;
  /** In this order the attribute is the sort key. Its range replaces the filter. */
  readonly sort?: HallSort;
};

const reward = {
  attribute: 'reward',
  readValue: (task: Pick<Task, 'reward'>) => task.reward.amount,
  sort: 'reward',
} as const;

/** Every filter of the hall. Entries store its attribute, so that a page filters without reading tasks. */
export const hallFilters: Readonly<Record<keyof typeof hallFilterFields, HallFilter>> = {
  q: { attribute: 'titleText', is: 'containingWords', readValue: ({ title }) => foldText(title) },
  format: { attribute: 'formats', is: 'containing', readValue: ({ formats }) => formats },
  difficulty: { attribute: 'difficulty', is: 'equal', readValue: ({ difficulty }) => difficulty },
  minReward: { ...reward, is: 'atLeast' },
  maxReward: { ...reward, is: 'atMost' },
};
