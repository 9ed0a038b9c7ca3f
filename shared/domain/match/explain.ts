import type { Finding, ReasonCode, ReasonFacts } from './finding.ts';

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

const listed = (words: readonly string[], last: 'and' | 'or' = 'and'): string => {
  const head = words.slice(0, -1).join(', ');
  const tail = words.at(-1) ?? '';
  return head === '' ? tail : `${head} ${last} ${tail}`;
};

const ofDifficulty = (difficulty: string): string =>
  `${difficulty === 'easy' ? 'an' : 'a'} ${difficulty} task`;

const age = (hours: number): string => {
  if (hours < 1) return 'less than an hour';
  return hours < 48 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
};

const times = (tenths: number): string => `${Math.floor(tenths / 10)}${tenths % 10 ? `.${tenths % 10}` : ''}`;

const sentences: { readonly [C in ReasonCode]: (facts: ReasonFacts[C]) => string } = {
  category_chosen: ({ category }) => `You chose ${category} as a category you like.`,
  category_of_account: ({ category, platform }) => `Your account on ${platform} is about ${category}.`,
  category_of_expertise: ({ category }) => `You named ${category} as a field of your expertise.`,
  topic_of_expertise: ({ expertise }) => `The task speaks of ${expertise}, a field of your expertise.`,
  category_unchosen: ({ category }) =>
    `You have not chosen the categories you like, so ${category} counts in part.`,
  format_chosen: ({ formats }) => `You like to make ${listed(formats, 'or')}, which the task takes.`,
  format_unchosen: ({ formats }) =>
    `You have not chosen the formats you like, so ${listed(formats, 'or')} counts in part.`,
  platform_followers: ({ platform, followers }) =>
    `You have ${counted(followers, 'follower')} on ${platform}.`,
  reward_above_minimum: ({ tenthsOfMinimum }) =>
    tenthsOfMinimum > 10
      ? `The reward is ${times(tenthsOfMinimum)} times your minimum.`
      : 'The reward meets your minimum.',
  reward_without_minimum: () => 'You have not set a minimum reward, so every reward counts alike.',
  reward_in_other_currency: ({ currency, minimumCurrency }) =>
    `The reward is in ${currency} and your minimum in ${minimumCurrency}, so the two are not compared.`,
  audience_shared: ({ parts }) => `Your audience is like the one the task is for in ${listed(parts)}.`,
  audience_unstated: ({ parts }) =>
    `The task asks for an audience by ${listed(parts)}, of which your profile does not tell all.`,
  audience_open: () => 'The task is for any audience.',
  style_shared: ({ styles }) => `Your style suits the task: ${listed(styles)}.`,
  style_unstated: ({ styles }) =>
    `The task asks for a style, ${listed(styles)}, and your profile names none.`,
  style_open: () => 'The task leaves the style to you.',
  record_sufficient: ({ completed, difficulty }) =>
    `Your record, with ${counted(completed, 'completed order')}, is all that ${ofDifficulty(difficulty)} asks.`,
  record_partial: ({ completed, difficulty }) =>
    `Your record, with ${counted(completed, 'completed order')}, is part of what ${ofDifficulty(difficulty)} asks.`,
  record_new: ({ difficulty }) =>
    `You have no record yet, so an ordinary one is assumed for ${ofDifficulty(difficulty)}.`,
  opened_recently: ({ hours }) => `The task opened ${age(hours)} ago.`,
};

/** Every code that a reason can have. */
export const reasonCodes = Object.keys(sentences) as readonly ReasonCode[];

/** What a finding means to the creator, in one English sentence. Other languages are made of its code and facts. */
export const explain = <C extends ReasonCode>({ code, facts }: Finding<C>): string => sentences[code](facts);
