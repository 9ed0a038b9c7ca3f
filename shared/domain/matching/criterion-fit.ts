import type { BasisPoints } from '../money.ts';
import type { Difficulty } from '../tasks/task.ts';

/** What is compared between a task and a creator. */
export const criteria = [
  'category',
  'format',
  'platform',
  'reward',
  'audience',
  'style',
  'record',
  'recency',
] as const;

export type Criterion = (typeof criteria)[number];

/** Every reason of a score, by its stable code, with the facts of its sentence. */
export type ReasonFacts = {
  readonly category_chosen: { readonly category: string };
  readonly category_of_account: { readonly category: string; readonly platform: string };
  readonly category_of_expertise: { readonly category: string };
  readonly topic_of_expertise: { readonly expertise: string };
  readonly category_unchosen: { readonly category: string };
  readonly format_chosen: { readonly formats: readonly string[] };
  readonly format_unchosen: { readonly formats: readonly string[] };
  readonly platform_followers: { readonly platform: string; readonly followers: number };
  readonly reward_above_minimum: { readonly tenthsOfMinimum: number };
  readonly reward_without_minimum: { readonly currency: string };
  readonly reward_in_other_currency: { readonly currency: string; readonly minimumCurrency: string };
  readonly audience_shared: { readonly parts: readonly string[] };
  readonly audience_unstated: { readonly parts: readonly string[] };
  readonly audience_open: Readonly<Record<never, never>>;
  readonly style_shared: { readonly styles: readonly string[] };
  readonly style_unstated: { readonly styles: readonly string[] };
  readonly style_open: Readonly<Record<never, never>>;
  readonly record_sufficient: { readonly completed: number; readonly difficulty: Difficulty };
  readonly record_partial: { readonly completed: number; readonly difficulty: Difficulty };
  readonly record_new: { readonly difficulty: Difficulty };
  readonly opened_recently: { readonly hours: number };
};

export type ReasonCode = keyof ReasonFacts;

/** How well one criterion fits, 0 to 10 000, and why. */
export type CriterionFit<C extends ReasonCode = ReasonCode> = {
  readonly [K in C]: { readonly code: K; readonly fit: BasisPoints; readonly facts: ReasonFacts[K] };
}[C];
