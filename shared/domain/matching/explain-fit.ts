import type { LocalizedText } from '../screening/localized-text.ts';
import type { CriterionFit, ReasonCode, ReasonFacts } from './criterion-fit.ts';
import { explainFitInChinese } from './explain-fit-in-chinese.ts';

const formatCount = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

const formatList = (words: readonly string[], last: 'and' | 'or' = 'and'): string => {
  const head = words.slice(0, -1).join(', ');
  const tail = words.at(-1) ?? '';
  return head === '' ? tail : `${head} ${last} ${tail}`;
};

const formatDifficulty = (difficulty: string): string =>
  `${difficulty === 'easy' ? 'an' : 'a'} ${difficulty} task`;

const formatAge = (hours: number): string => {
  if (hours < 1) return 'less than an hour';
  return hours < 48 ? formatCount(hours, 'hour') : formatCount(Math.floor(hours / 24), 'day');
};

const formatTenths = (tenths: number): string =>
  `${Math.floor(tenths / 10)}${tenths % 10 ? `.${tenths % 10}` : ''}`;

const sentences: { readonly [C in ReasonCode]: (facts: ReasonFacts[C]) => string } = {
  category_chosen: ({ category }) => `You chose ${category} as a category you like.`,
  category_of_account: ({ category, platform }) => `Your account on ${platform} is about ${category}.`,
  category_of_expertise: ({ category }) => `You named ${category} as a field of your expertise.`,
  topic_of_expertise: ({ expertise }) => `The task mentions ${expertise}, a field of your expertise.`,
  category_unchosen: ({ category }) =>
    `You have not chosen the categories you like, so ${category} counts partly.`,
  format_chosen: ({ formats }) =>
    `You chose ${formatList(formats, 'or')} as a format you like, and the task accepts it.`,
  format_unchosen: ({ formats }) =>
    `You have not chosen the formats you like, so ${formatList(formats, 'or')} counts partly.`,
  platform_followers: ({ platform, followers }) =>
    `You have ${formatCount(followers, 'follower')} on ${platform}.`,
  reward_above_minimum: ({ tenthsOfMinimum }) =>
    tenthsOfMinimum > 10
      ? `The reward is ${formatTenths(tenthsOfMinimum)} times your minimum.`
      : 'The reward meets your minimum.',
  reward_without_minimum: () => 'You have not set a minimum reward, so every reward counts the same.',
  reward_in_other_currency: ({ currency, minimumCurrency }) =>
    `The reward is in ${currency} and your minimum in ${minimumCurrency}, so the two are not compared.`,
  audience_shared: ({ parts }) => `Your audience matches the task in ${formatList(parts)}.`,
  audience_unstated: ({ parts }) =>
    `The task specifies the audience by ${formatList(parts)}, and your profile does not contain all of it.`,
  audience_open: () => 'The task is for any audience.',
  style_shared: ({ styles }) => `Your style suits the task: ${formatList(styles)}.`,
  style_unstated: ({ styles }) =>
    `The task asks for a style, ${formatList(styles)}, and your profile has none.`,
  style_open: () => 'The task leaves the style to you.',
  record_sufficient: ({ completed, difficulty }) =>
    `Your record, with ${formatCount(completed, 'completed order')}, meets all that ${formatDifficulty(difficulty)} requires.`,
  record_partial: ({ completed, difficulty }) =>
    `Your record, with ${formatCount(completed, 'completed order')}, meets part of what ${formatDifficulty(difficulty)} requires.`,
  record_new: ({ difficulty }) =>
    `You have no record yet, so an average one is assumed for ${formatDifficulty(difficulty)}.`,
  opened_recently: ({ hours }) => `The task opened ${formatAge(hours)} ago.`,
};

/** Every code that a reason can have. */
export const reasonCodes = Object.keys(sentences) as readonly ReasonCode[];

/** The fit as a sentence for the creator in both languages. Clients can also write their own from its code and facts. */
export const explainFit = <C extends ReasonCode>(fit: CriterionFit<C>): LocalizedText => ({
  en: sentences[fit.code](fit.facts),
  zh: explainFitInChinese(fit),
});
