import { describe, expect, it } from 'vitest';
import { fitOfCategory } from '#shared/domain/matching/criteria/category.ts';
import { fitOfFormat } from '#shared/domain/matching/criteria/format.ts';
import { fitOfStyle } from '#shared/domain/matching/criteria/style.ts';
import { accountOn, type CreatorSketch, creatorWith, taskWith, withStyle } from './sample-features.ts';

describe('a category fits', () => {
  const fitFor = (sketch: CreatorSketch, change = {}) => fitOfCategory(taskWith(change), creatorWith(sketch));
  const others = { categories: ['cars'] };

  it('fully when the creator chose it', () => {
    const chosen = fitFor({ preferences: { categories: ['cars', 'home'] } });
    expect(chosen).toEqual({ code: 'category_chosen', fit: 10_000, facts: { category: 'home' } });
  });

  it('not at all when the creator chose others only and shows nothing of it', () => {
    expect(fitFor({ preferences: others })).toBeUndefined();
  });

  it('well when the account on the task’s platform is about it, whatever was chosen', () => {
    const accounts = [accountOn('xigua', 9, ['cars']), accountOn('douyin', 9, ['home'])];
    const fit = { code: 'category_of_account', fit: 8_000, facts: { category: 'home', platform: 'douyin' } };
    expect(fitFor({ accounts })).toEqual(fit);
    expect(fitFor({ accounts, preferences: others })).toEqual(fit);
  });

  it('not because of an account on another platform', () => {
    const accounts = [accountOn('xigua', 9, ['home']), accountOn('douyin', 9, ['cars'])];
    expect(fitFor({ accounts, preferences: others })).toBeUndefined();
  });

  it.each(['Home Decor', 'ＨＯＭＥ decor', 'home-decor', ' home  decor '])(
    'well when it is the field of expertise %j, however that is written',
    (field) => {
      const fit = fitFor({ profile: { expertise: ['cars', field] } }, { category: 'home-decor' });
      expect(fit).toMatchObject({ code: 'category_of_expertise', fit: 8_000 });
    },
  );

  it.each([
    ['LAMP', 'A lamp in thirty seconds'],
    ['护肤', '夏日护肤好物'],
  ])('in part when the brief speaks of the field of expertise %s', (field, title) => {
    const fit = fitFor({ profile: { expertise: ['cars', field] }, preferences: others }, { title });
    expect(fit).toEqual({ code: 'topic_of_expertise', fit: 6_000, facts: { expertise: field } });
  });

  it.each(['amp', '\u200b', ''])('not because %j is inside a word of the brief', (field) => {
    expect(fitFor({ profile: { expertise: [field] }, preferences: others })).toBeUndefined();
  });

  it('by half for a creator of whom nothing is known, by a quarter when the account is about something else', () => {
    expect(fitFor({})).toMatchObject({ code: 'category_unchosen', fit: 5_000 });
    const accounts = [accountOn('douyin', 9, ['cars'])];
    expect(fitFor({ accounts })).toMatchObject({ code: 'category_unchosen', fit: 2_500 });
  });
});

describe('a format fits', () => {
  const task = taskWith({ formats: ['video', 'live', 'image-set'] });

  it('fully when the creator likes to make one of those that the task takes', () => {
    const creator = creatorWith({ preferences: { formats: ['image-set', 'audio', 'video'] } });
    expect(fitOfFormat(task, creator)).toEqual({
      code: 'format_chosen',
      fit: 10_000,
      facts: { formats: ['video', 'image-set'] },
    });
  });

  it('not at all when the creator likes others only', () => {
    expect(fitOfFormat(task, creatorWith({ preferences: { formats: ['audio'] } }))).toBeUndefined();
  });

  it('by half when the creator has chosen none', () => {
    expect(fitOfFormat(task, creatorWith())).toMatchObject({ code: 'format_unchosen', fit: 5_000 });
  });
});

describe('a style fits', () => {
  const fitFor = (style: string, styles: readonly string[]) =>
    fitOfStyle(taskWith(withStyle(style)), creatorWith({ profile: { styles } }));

  it.each([
    ['幽默', '幽默'],
    ['轻松幽默', '幽默'],
    ['幽默', '轻松幽默'],
    ['ＶＬＯＧ', 'vlog'],
    ['Dry humour', 'humour'],
    ['STRASSE', 'straße'],
  ])('fully when the brief asks for %s and the creator’s is %s', (asked, own) => {
    expect(fitFor(asked, ['cinematic', own])).toEqual({
      code: 'style_shared',
      fit: 10_000,
      facts: { styles: [asked] },
    });
  });

  it.each([
    ['art house', 'art', true],
    ['party', 'art', false],
    ['幽默', '知性', false],
  ])('asked for as %s and offered as %s by whole words: %s', (asked, own, fits) => {
    expect(fitFor(asked, [own]) !== undefined).toBe(fits);
  });

  it('the better, the more of the styles asked for the creator has', () => {
    const asked = '幽默，Vlog、calm; cinematic';
    const fits = [['Vlog'], ['vlog', 'calm'], ['vlog', 'calm', '幽默', 'cinematic', 'more']].map(
      (styles) => fitFor(asked, styles)?.fit,
    );
    expect(fits).toEqual([6_250, 7_500, 10_000]);
  });

  it('by half when the task asks for none, or the creator has not named any', () => {
    expect(fitOfStyle(taskWith(), creatorWith({ profile: { styles: ['vlog'] } }))).toMatchObject({
      code: 'style_open',
      fit: 5_000,
    });
    expect(fitFor('vlog', [])).toMatchObject({ code: 'style_unstated', fit: 5_000 });
  });

  it.each([' ', '，、;', '\u200b'])('by half when all that the brief says of it is %j', (style) => {
    expect(fitFor(style, ['vlog'])).toMatchObject({ code: 'style_open' });
  });
});
