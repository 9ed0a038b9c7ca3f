import { describe, expect, it } from 'vitest';
import type { CriterionFit, ReasonFacts } from '#shared/domain/matching/criterion-fit.ts';
import { explainFit, reasonCodes } from '#shared/domain/matching/explain-fit.ts';

const sentencesFor: { readonly [C in keyof ReasonFacts]: readonly (readonly [ReasonFacts[C], string])[] } = {
  category_chosen: [[{ category: 'beauty' }, 'You chose beauty as a category you like.']],
  category_of_account: [
    [{ category: 'beauty', platform: 'douyin' }, 'Your account on douyin is about beauty.'],
  ],
  category_of_expertise: [[{ category: 'beauty' }, 'You named beauty as a field of your expertise.']],
  topic_of_expertise: [[{ expertise: 'lamps' }, 'The task mentions lamps, a field of your expertise.']],
  category_unchosen: [
    [{ category: 'beauty' }, 'You have not chosen the categories you like, so beauty counts partly.'],
  ],
  format_chosen: [
    [{ formats: ['video'] }, 'You chose video as a format you like, and the task accepts it.'],
    [
      { formats: ['video', 'live', 'image-set'] },
      'You chose video, live or image-set as a format you like, and the task accepts it.',
    ],
  ],
  format_unchosen: [
    [
      { formats: ['video', 'live'] },
      'You have not chosen the formats you like, so video or live counts partly.',
    ],
  ],
  platform_followers: [
    [{ platform: 'douyin', followers: 1_234_567 }, 'You have 1,234,567 followers on douyin.'],
    [{ platform: 'douyin', followers: 1 }, 'You have 1 follower on douyin.'],
  ],
  reward_above_minimum: [
    [{ tenthsOfMinimum: 10 }, 'The reward meets your minimum.'],
    [{ tenthsOfMinimum: 11 }, 'The reward is 1.1 times your minimum.'],
    [{ tenthsOfMinimum: 20 }, 'The reward is 2 times your minimum.'],
  ],
  reward_without_minimum: [
    [{ currency: 'CNY' }, 'You have not set a minimum reward, so every reward counts the same.'],
  ],
  reward_in_other_currency: [
    [
      { currency: 'CNY', minimumCurrency: 'USD' },
      'The reward is in CNY and your minimum in USD, so the two are not compared.',
    ],
  ],
  audience_shared: [
    [{ parts: ['gender'] }, 'Your audience matches the task in gender.'],
    [{ parts: ['gender', 'age', 'region'] }, 'Your audience matches the task in gender, age and region.'],
  ],
  audience_unstated: [
    [
      { parts: ['age', 'region'] },
      'The task specifies the audience by age and region, and your profile does not contain all of it.',
    ],
  ],
  audience_open: [[{}, 'The task is for any audience.']],
  style_shared: [[{ styles: ['calm', 'Vlog'] }, 'Your style suits the task: calm and Vlog.']],
  style_unstated: [[{ styles: ['calm'] }, 'The task asks for a style, calm, and your profile has none.']],
  style_open: [[{}, 'The task leaves the style to you.']],
  record_sufficient: [
    [
      { completed: 12, difficulty: 'hard' },
      'Your record, with 12 completed orders, meets all that a hard task requires.',
    ],
  ],
  record_partial: [
    [
      { completed: 1, difficulty: 'easy' },
      'Your record, with 1 completed order, meets part of what an easy task requires.',
    ],
  ],
  record_new: [
    [{ difficulty: 'medium' }, 'You have no record yet, so an average one is assumed for a medium task.'],
  ],
  opened_recently: [
    [{ hours: 0 }, 'The task opened less than an hour ago.'],
    [{ hours: 1 }, 'The task opened 1 hour ago.'],
    [{ hours: 47 }, 'The task opened 47 hours ago.'],
    [{ hours: 71 }, 'The task opened 2 days ago.'],
    [{ hours: 48 }, 'The task opened 2 days ago.'],
  ],
};

describe('a match reason', () => {
  const rows = reasonCodes.flatMap((code) =>
    sentencesFor[code].map(([facts, sentence]) => ({
      finding: { code, fit: 10_000, facts } as CriterionFit,
      sentence,
    })),
  );

  it.each(rows)('reads “$sentence”', ({ finding, sentence }) => {
    expect(explainFit(finding).en).toBe(sentence);
  });

  it.each(rows)('has Chinese words without names of the code for “$sentence”', ({ finding }) => {
    const { zh } = explainFit(finding);
    expect(zh).toMatch(/^[^a-z]*\p{Script=Han}/u);
    expect(zh).not.toMatch(/\b(beauty|douyin|easy|medium|hard|gender|age|region|undefined)\b/);
  });

  it('shows in Chinese a category and a platform that an operator added as they are', () => {
    const facts = { category: 'tea', platform: 'myspace' };
    const { zh } = explainFit({ code: 'category_of_account', fit: 10_000, facts });
    expect(zh).toBe('您的myspace账号内容为“tea”。');
  });

  it.each([
    [
      { code: 'category_of_account', fit: 1, facts: { category: 'beauty', platform: 'douyin' } },
      '您的抖音账号内容为“美妆”。',
    ],
    [
      { code: 'format_chosen', fit: 1, facts: { formats: ['video', 'image_text'] } },
      '任务接受您喜欢的形式：视频、图文。',
    ],
    [{ code: 'reward_above_minimum', fit: 1, facts: { tenthsOfMinimum: 11 } }, '报酬是您最低报酬的 1.1 倍。'],
    [{ code: 'opened_recently', fit: 1, facts: { hours: 71 } }, '任务发布于 2 天前。'],
  ] as const)('reads in Chinese', (finding, sentence) => {
    expect(explainFit(finding).zh).toBe(sentence);
  });

  it('has its own code', () => {
    expect(new Set(reasonCodes)).toEqual(new Set(Object.keys(sentencesFor)));
  });
});
