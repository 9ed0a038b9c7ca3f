import { containsTerm } from '../../screening/match-text.ts';
import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures, Term } from '../features.ts';
import { FULL, NEUTRAL } from '../fit.ts';

/** The category of an account or of expertise. It counts less than a chosen category. */
const impliedFit = 8_000;

/** The brief mentions a field of expertise. */
const mentionedFit = 6_000;

/** The creator chose no category, and the account has another one: less than neutral, more than none. */
const otherCategoryFit = 2_500;

type CategoryCode = Extract<ReasonCode, `category_${string}` | `topic_${string}`>;

/** A category is a slug in lower case: `home-decor` matches `Home decor`. */
const isNameOf = (category: string, { folded }: Term): boolean =>
  folded === category || folded === category.replace(/[-_]+/g, ' ');

// A plain text search first is cheap. Word boundaries are only checked for its hits.
const isMentioned = (topic: string, { folded }: Term): boolean =>
  folded !== '' && topic.includes(folded) && containsTerm(topic, folded);

/** How well the task's category matches the creator's chosen categories, else their accounts and expertise. */
export const fitOfCategory = (
  task: TaskFeatures,
  creator: CreatorFeatures,
): CriterionFit<CategoryCode> | undefined => {
  const { category, platform } = task;
  if (creator.categories.includes(category)) {
    return { code: 'category_chosen', fit: FULL, facts: { category } };
  }
  const accounts = creator.accounts.filter((account) => account.platform === platform);
  if (accounts.some(({ categories }) => categories.includes(category))) {
    return { code: 'category_of_account', fit: impliedFit, facts: { category, platform } };
  }
  if (creator.expertise.some((field) => isNameOf(category, field))) {
    return { code: 'category_of_expertise', fit: impliedFit, facts: { category } };
  }
  const mentioned = creator.expertise.find((field) => isMentioned(task.topic, field));
  if (mentioned) {
    return { code: 'topic_of_expertise', fit: mentionedFit, facts: { expertise: mentioned.text } };
  }
  if (creator.categories.length > 0) return undefined;
  const fit = accounts.some(({ categories }) => categories.length > 0) ? otherCategoryFit : NEUTRAL;
  return { code: 'category_unchosen', fit, facts: { category } };
};
