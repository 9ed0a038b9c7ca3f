import { describe, expect, it } from 'vitest';
import { fitOfCategory } from '#shared/domain/matching/criteria/category.ts';
import { fitOfFormat } from '#shared/domain/matching/criteria/format.ts';
import { fitOfStyle } from '#shared/domain/matching/criteria/style.ts';
import { accountOn, type CreatorSketch, creatorWith, taskWith, withStyle } from './sample-features.ts';

describe('the category criterion', () => {
  const fitFor = (sketch: CreatorSketch, change = {}) => fitOfCategory(taskWith(change), creatorWith(sketch));
  const others = { categories: ['cars'] };

  it('gives everything when the creator chose the category', () => {
    const chosen = fitFor({ preferences: { categories: ['cars', 'home'] } });
    expect(chosen).toEqual({ code: 'category_chosen', fit: 10_000, facts: { category: 'home' } });
  });

  it('gives nothing when the creator chose only others and shows no sign of it', () => {
    expect(fitFor({ preferences: others })).toBeUndefined();
  });

  it('gives much when the account on the task’s platform is about it, with any choice', () => {
    const accounts = [accountOn('xigua', 9, ['cars']), accountOn('douyin', 9, ['home'])];
    const fit = { code: 'category_of_account', fit: 8_000, facts: { category: 'home', platform: 'douyin' } };
    expect(fitFor({ accounts })).toEqual(fit);
    expect(fitFor({ accounts, preferences: others })).toEqual(fit);
  });

  it('ignores an account on another platform', () => {
    const accounts = [accountOn('xigua', 9, ['home']), accountOn('douyin', 9, ['cars'])];
    expect(fitFor({ accounts, preferences: others })).toBeUndefined();
  });

  it.each(['Home Decor', 'ＨＯＭＥ decor', 'home-decor', ' home  decor '])(
    'gives much when it is the field of expertise %j, in any spelling',
    (field) => {
      const fit = fitFor({ profile: { expertise: ['cars', field] } }, { category: 'home-decor' });
      expect(fit).toMatchObject({ code: 'category_of_expertise', fit: 8_000 });
    },
  );

  it.each([
    ['LAMP', 'A lamp in thirty seconds'],
    ['护肤', '夏日护肤好物'],
  ])('gives part when the brief mentions the field of expertise %s', (field, title) => {
    const fit = fitFor({ profile: { expertise: ['cars', field] }, preferences: others }, { title });
    expect(fit).toEqual({ code: 'topic_of_expertise', fit: 6_000, facts: { expertise: field } });
  });

  it.each(['amp', '\u200b', ''])('ignores %j inside a word of the brief', (field) => {
    expect(fitFor({ profile: { expertise: [field] }, preferences: others })).toBeUndefined();
  });

  it('gives half for an unknown creator, and a quarter when the account is about something else', () => {
    expect(fitFor({})).toMatchObject({ code: 'category_unchosen', fit: 5_000 });
    const accounts = [accountOn('douyin', 9, ['cars'])];
    expect(fitFor({ accounts })).toMatchObject({ code: 'category_unchosen', fit: 2_500 });
  });
});

describe('the format criterion', () => {
  const task = taskWith({ formats: ['video', 'live', 'image-set'] });

  it('gives everything when the creator likes one of the formats of the task', () => {
    const creator = creatorWith({ preferences: { formats: ['image-set', 'audio', 'video'] } });
    expect(fitOfFormat(task, creator)).toEqual({
      code: 'format_chosen',
      fit: 10_000,
      facts: { formats: ['video', 'image-set'] },
    });
  });

  it('gives nothing when the creator likes only others', () => {
    expect(fitOfFormat(task, creatorWith({ preferences: { formats: ['audio'] } }))).toBeUndefined();
  });

  it('gives half when the creator has chosen none', () => {
    expect(fitOfFormat(task, creatorWith())).toMatchObject({ code: 'format_unchosen', fit: 5_000 });
  });
});

describe('the style criterion', () => {
  const fitFor = (style: string, styles: readonly string[]) =>
    fitOfStyle(taskWith(withStyle(style)), creatorWith({ profile: { styles } }));

  it.each([
    ['幽默', '幽默'],
    ['轻松幽默', '幽默'],
    ['幽默', '轻松幽默'],
    ['ＶＬＯＧ', 'vlog'],
    ['Dry humour', 'humour'],
    ['STRASSE', 'straße'],
  ])('gives everything when the brief asks for %s and the creator’s is %s', (required, own) => {
    expect(fitFor(required, ['cinematic', own])).toEqual({
      code: 'style_shared',
      fit: 10_000,
      facts: { styles: [required] },
    });
  });

  it.each([
    ['art house', 'art', true],
    ['party', 'art', false],
    ['幽默', '知性', false],
  ])('compares %s with %s by whole words: %s', (required, own, fits) => {
    expect(fitFor(required, [own]) !== undefined).toBe(fits);
  });

  it('grows with the share of the required styles that the creator has', () => {
    const required = '幽默，Vlog、calm; cinematic';
    const fits = [['Vlog'], ['vlog', 'calm'], ['vlog', 'calm', '幽默', 'cinematic', 'more']].map(
      (styles) => fitFor(required, styles)?.fit,
    );
    expect(fits).toEqual([6_250, 7_500, 10_000]);
  });

  it('gives half when the task asks for none, or the creator has not named any', () => {
    expect(fitOfStyle(taskWith(), creatorWith({ profile: { styles: ['vlog'] } }))).toMatchObject({
      code: 'style_open',
      fit: 5_000,
    });
    expect(fitFor('vlog', [])).toMatchObject({ code: 'style_unstated', fit: 5_000 });
  });

  it.each([' ', '，、;', '\u200b'])('gives half when the brief’s style is only %j', (style) => {
    expect(fitFor(style, ['vlog'])).toMatchObject({ code: 'style_open' });
  });
});
