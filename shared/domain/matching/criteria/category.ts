import { containsTerm } from '../../screening/match-text.ts';
import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures, Term } from '../features.ts';
import { FULL, NEUTRAL } from '../fit.ts';

/** What an account or a field of expertise shows is a little less than what the creator chose. */
const shownFit = 8_000;

/** A field of expertise that the brief merely mentions. */
const mentionedFit = 6_000;

/** Nothing chosen, but the account is about something else: less than not knowing, more than not wanting. */
const elsewhereFit = 2_500;

type CategoryCode = Extract<ReasonCode, `category_${string}` | `topic_${string}`>;

/** A category is a slug, in lower case already: `home-decor` is what people write as `Home decor`. */
const isNameOf = (category: string, { folded }: Term): boolean =>
  folded === category || folded === category.replace(/[-_]+/g, ' ');

// A plain text search first is cheap. Word boundaries are only checked for its hits.
const isMentioned = (topic: string, { folded }: Term): boolean =>
  folded !== '' && topic.includes(folded) && containsTerm(topic, folded);

/** The task's category against what the creator chose, else against what their account and expertise show. */
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
    return { code: 'category_of_account', fit: shownFit, facts: { category, platform } };
  }
  if (creator.expertise.some((field) => isNameOf(category, field))) {
    return { code: 'category_of_expertise', fit: shownFit, facts: { category } };
  }
  const mentioned = creator.expertise.find((field) => isMentioned(task.topic, field));
  if (mentioned) {
    return { code: 'topic_of_expertise', fit: mentionedFit, facts: { expertise: mentioned.text } };
  }
  if (creator.categories.length > 0) return undefined;
  const fit = accounts.some(({ categories }) => categories.length > 0) ? elsewhereFit : NEUTRAL;
  return { code: 'category_unchosen', fit, facts: { category } };
};
