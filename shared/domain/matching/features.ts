import type { Money } from '../money.ts';
import type { Difficulty } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import type { AgeSpan } from './ages.ts';

/** Text that a person typed: as it is shown, and folded as it is compared. */
export type Term = { readonly text: string; readonly folded: string };

/** Who watches, or who is to watch. `any` and empty lists say nothing. */
export type AudienceFeatures = {
  readonly gender: 'any' | 'female' | 'male';
  /** Sorted and apart from each other, as `agesOf` reads them. */
  readonly ages: readonly AgeSpan[];
  /** Each once. */
  readonly regions: readonly Term[];
};

/** What of a task decides whom it suits. `featuresOfTask` reads it from a task. */
export type TaskFeatures = {
  readonly id: string;
  readonly category: string;
  readonly platform: string;
  /** The creator makes one of these. */
  readonly formats: readonly string[];
  readonly reward: Money;
  readonly difficulty: Difficulty;
  readonly audience: AudienceFeatures;
  /** The styles that the brief asks for, one by one. */
  readonly styles: readonly Term[];
  /** Title, product and goal, folded: where a creator's fields of expertise are looked for. */
  readonly topic: string;
  readonly openedAt: Instant;
};

/** How a creator's orders went. Running orders say nothing yet and are not counted; each count is a whole number. */
export type TrackRecord = {
  /** Taken orders that have ended. */
  readonly taken: number;
  /** Of these: accepted and settled. */
  readonly completed: number;
  /** Of the completed ones: handed in by the first deadline. */
  readonly onTime: number;
  /** Of the taken ones: rejected for good. */
  readonly rejected: number;
  /** 1 to 5, halves included; absent until somebody has rated. */
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

/** The record of a creator who has not ended any order. */
export const noRecord: TrackRecord = { taken: 0, completed: 0, onTime: 0, rejected: 0 };
