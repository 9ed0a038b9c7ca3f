import type { Money } from '../money.ts';
import type { Difficulty } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import type { AgeSpan } from './ages.ts';

/** Text that a person typed: for display, and folded for comparison. */
export type Term = { readonly text: string; readonly folded: string };

/** The audience of a creator or task. `any` and empty lists mean: not specified. */
export type AudienceFeatures = {
  readonly gender: 'any' | 'female' | 'male';
  /** Sorted and disjoint, from `agesOf`. */
  readonly ages: readonly AgeSpan[];
  readonly regions: readonly Term[];
};

/** The features of a task that matching uses. */
export type TaskFeatures = {
  readonly id: string;
  readonly category: string;
  readonly platform: string;
  /** The creator makes one of these. */
  readonly formats: readonly string[];
  readonly reward: Money;
  readonly difficulty: Difficulty;
  readonly audience: AudienceFeatures;
  readonly styles: readonly Term[];
  /** Title, product and goal, folded. Matching searches it for fields of expertise. */
  readonly topic: string;
  readonly openedAt: Instant;
};

/** The results of a creator's ended orders. */
export type TrackRecord = {
  /** Taken orders that have ended. */
  readonly taken: number;
  /** Taken orders that were accepted and settled. */
  readonly completed: number;
  /** Completed orders that were submitted by the first deadline. */
  readonly onTime: number;
  /** Taken orders with a final rejection. */
  readonly rejected: number;
  /** 1 to 5, in steps of a half; absent without ratings. */
  readonly medianRating?: number;
};

/** The features of a creator that matching uses. Missing ones are empty. */
export type CreatorFeatures = {
  readonly id: string;
  readonly accounts: readonly {
    readonly platform: string;
    readonly followers: number;
    readonly categories: readonly string[];
  }[];
  /** Chosen in the preferences. */
  readonly categories: readonly string[];
  readonly formats: readonly string[];
  readonly minReward?: Money;
  readonly expertise: readonly Term[];
  readonly styles: readonly Term[];
  readonly audience: AudienceFeatures;
  readonly record: TrackRecord;
};

/** The record of a creator without ended orders. */
export const noRecord: TrackRecord = { taken: 0, completed: 0, onTime: 0, rejected: 0 };
