import { findOwn } from '../find-own.ts';
import { categoryTexts } from '../policy/category-texts.ts';
import { formatTexts, platformTexts } from '../policy/platform-texts.ts';
import type { LocalizedText } from '../screening/localized-text.ts';
import type { Difficulty } from '../tasks/task.ts';
import type { CriterionFit, ReasonCode, ReasonFacts } from './criterion-fit.ts';

/** The label of a name. One that an operator added is shown as it is. */
const labelIn =
  (texts: Readonly<Record<string, LocalizedText>>) =>
  (name: string): string =>
    findOwn(texts, name)?.zh ?? name;

const showCategory = labelIn(categoryTexts);
const showPlatform = labelIn(platformTexts);
const showFormat = labelIn(formatTexts);

const difficulties: Readonly<Record<Difficulty, string>> = { easy: '简单', medium: '中等', hard: '困难' };

const audienceParts: Readonly<Record<string, string>> = { gender: '性别', age: '年龄', region: '地区' };

const formatList = (words: readonly string[]): string => words.join('、');

const showFormats = (formats: readonly string[]): string => formatList(formats.map(showFormat));

const showParts = (parts: readonly string[]): string =>
  formatList(parts.map((part) => findOwn(audienceParts, part) ?? part));

const formatCount = (count: number): string => count.toLocaleString('en-US');

const formatAge = (hours: number): string => {
  if (hours < 1) return '不到 1 小时';
  return hours < 48 ? `${hours} 小时` : `${Math.floor(hours / 24)} 天`;
};

const sentences: { readonly [C in ReasonCode]: (facts: ReasonFacts[C]) => string } = {
  category_chosen: ({ category }) => `您选择了喜欢的品类“${showCategory(category)}”。`,
  category_of_account: ({ category, platform }) =>
    `您的${showPlatform(platform)}账号内容为“${showCategory(category)}”。`,
  category_of_expertise: ({ category }) => `“${showCategory(category)}”是您的擅长领域。`,
  topic_of_expertise: ({ expertise }) => `任务提到了您的擅长领域“${expertise}”。`,
  category_unchosen: ({ category }) => `您尚未选择喜欢的品类，“${showCategory(category)}”按部分匹配计算。`,
  format_chosen: ({ formats }) => `任务接受您喜欢的形式：${showFormats(formats)}。`,
  format_unchosen: ({ formats }) => `您尚未选择喜欢的形式，${showFormats(formats)}按部分匹配计算。`,
  platform_followers: ({ platform, followers }) =>
    `您在${showPlatform(platform)}有 ${formatCount(followers)} 名粉丝。`,
  reward_above_minimum: ({ tenthsOfMinimum }) =>
    tenthsOfMinimum > 10 ? `报酬是您最低报酬的 ${tenthsOfMinimum / 10} 倍。` : '报酬达到您的最低报酬。',
  reward_without_minimum: () => '您未设置最低报酬，所有报酬同等计算。',
  reward_in_other_currency: ({ currency, minimumCurrency }) =>
    `报酬币种为 ${currency}，您的最低报酬币种为 ${minimumCurrency}，两者不作比较。`,
  audience_shared: ({ parts }) => `您的受众与任务要求相符：${showParts(parts)}。`,
  audience_unstated: ({ parts }) => `任务对受众有要求（${showParts(parts)}），您的资料尚未全部填写。`,
  audience_open: () => '任务面向所有受众。',
  style_shared: ({ styles }) => `您的风格适合此任务：${formatList(styles)}。`,
  style_unstated: ({ styles }) => `任务要求的风格为${formatList(styles)}，您的资料尚未填写风格。`,
  style_open: () => '任务对风格没有要求。',
  record_sufficient: ({ completed, difficulty }) =>
    `您已完成 ${formatCount(completed)} 个订单，履约记录完全符合${difficulties[difficulty]}任务的要求。`,
  record_partial: ({ completed, difficulty }) =>
    `您已完成 ${formatCount(completed)} 个订单，履约记录部分符合${difficulties[difficulty]}任务的要求。`,
  record_new: ({ difficulty }) => `您尚无履约记录，按${difficulties[difficulty]}任务的平均水平计算。`,
  opened_recently: ({ hours }) => `任务发布于 ${formatAge(hours)}前。`,
};

/** The fit as a Chinese sentence for the creator. */
export const explainFitInChinese = <C extends ReasonCode>({ code, facts }: CriterionFit<C>): string =>
  sentences[code](facts);
