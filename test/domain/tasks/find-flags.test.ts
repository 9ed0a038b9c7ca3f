import { describe, expect, it } from 'vitest';
import { findFlags } from '#shared/domain/tasks/find-flags.ts';
import type { TaskDraft } from '#shared/domain/tasks/task.ts';
import { draft } from './sample-tasks.ts';

const flagsIn = (goal: string, forbiddenWords: readonly string[] = []) =>
  findFlags({ ...draft, brief: { ...draft.brief, goal } }, { forbiddenWords }).map(({ code }) => code);

describe('a task without contact details', () => {
  it('has no flags', () => {
    expect(findFlags(draft, { forbiddenWords: ['casino'] })).toEqual([]);
  });

  it.each([
    'Show how the lamp folds, from 10 to 60 seconds, before 2026-11-20.',
    'Reward of 1200.50 for 100,000 views; order no. 20261102000017.',
    'A mini-program on WeChat for lamps: show the first three screens.',
    '展示微信小程序里的第一步',
    'Tag it #stars@home, version 1.2.3, at 13:45.',
    'Our QQ music playlist is the background.',
    'The model is MX-1391234567890123.',
    '加倍努力，加微笑',
  ])('may say: %s', (goal) => {
    expect(flagsIn(goal)).toEqual([]);
  });
});

describe('contact details', () => {
  it.each([
    ['phone_number', 'Call 13912345678 for more.'],
    ['phone_number', '电话：139 1234 5678'],
    ['phone_number', 'call +86-139-1234-5678'],
    ['phone_number', 'ring +44 20 7946 0958'],
    ['phone_number', '１３９１２３４５６７８'],
    ['phone_number', '1\u200b39\u200b1234\u200b5678'],
    ['email', 'write to lamps@example.com'],
    ['email', 'write to lamps (at) example . com'],
    ['email', 'lamps＠example．com'],
    ['messenger_id', '微信：lamp_shop'],
    ['messenger_id', '加微信详谈'],
    ['messenger_id', '加我VX'],
    ['messenger_id', 'vx lamp2026'],
    ['messenger_id', 'WeChat id: lampshop'],
    ['messenger_id', 'QQ 1234567'],
    ['messenger_id', 'QQ群：7654321'],
    ['messenger_id', 'telegram: @lampshop'],
    ['link', 'see https://lamps.example/deal'],
    ['link', 'go to www.lamps.example now'],
    ['link', 'go to lamps.com/deal'],
  ])('are a %s in: %s', (code, goal) => {
    expect(flagsIn(goal)).toEqual([code]);
  });

  it('are found in every field that an advertiser writes, and nowhere else', () => {
    const hidden = 'vx: lamp1';
    const requirements = {
      ...draft.brief.requirements,
      style: hidden,
      mustInclude: ['lamp', hidden],
      hashtags: [hidden],
    };
    const everywhere: TaskDraft = {
      ...draft,
      title: hidden,
      brief: { product: hidden, goal: hidden, requirements, references: ['https://lamps.example'] },
      audience: { ...draft.audience, regions: [hidden] },
    };
    expect(findFlags(everywhere, { forbiddenWords: [] }).map(({ path }) => path.join('/'))).toEqual([
      'title',
      'brief/product',
      'brief/goal',
      'brief/requirements/style',
      'brief/requirements/mustInclude/1',
      'brief/requirements/hashtags/0',
      'audience/regions/0',
    ]);
  });

  it('are each named once, with the words that were found', () => {
    const text = 'a@b.example or +49 30 123456 78';
    expect(findFlags({ ...draft, title: text }, { forbiddenWords: [] })).toEqual([
      { code: 'email', path: ['title'], found: 'a@b.example' },
      { code: 'phone_number', path: ['title'], found: '+49 30 123456 78' },
    ]);
  });

  it('in a text made to be slow are found quickly', () => {
    const hostile = [
      `${'a.'.repeat(5_000)}`,
      '1'.repeat(10_000),
      `${'wx '.repeat(3_000)}`,
      ' ('.repeat(5_000),
    ];
    for (const text of hostile) expect(flagsIn(text.slice(0, 2_000)).length).toBeLessThanOrEqual(10);
  });
});

describe('a forbidden word', () => {
  it('is found in any spelling of the policy’s word, and only as a whole word', () => {
    expect(flagsIn('The best ＣＡＳＩＮＯ in town', ['casino'])).toEqual(['forbidden_word']);
    expect(flagsIn('Occasionally', ['casino'])).toEqual([]);
    expect(flagsIn('anything', [' '])).toEqual([]);
  });
});

it('names no more of a long word before an address than an address has', () => {
  const goal = `${'字'.repeat(99)}a@b.example`;
  expect(findFlags({ ...draft, brief: { ...draft.brief, goal } }, { forbiddenWords: [] })).toEqual([
    { code: 'email', path: ['brief', 'goal'], found: `${'字'.repeat(63)}a@b.example` },
  ]);
});
