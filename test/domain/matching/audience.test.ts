import { describe, expect, it } from 'vitest';
import type { Profile } from '#shared/domain/creators/profile.ts';
import { agesOf, countSharedYears, countYears } from '#shared/domain/matching/ages.ts';
import { fitOfAudience } from '#shared/domain/matching/criteria/audience.ts';
import { anyAudience, creatorWith, taskWith } from './sample-features.ts';

describe('age ranges', () => {
  it.each([
    [['18-24'], [{ from: 18, before: 25 }]],
    [['50+'], [{ from: 50, before: 100 }]],
    [['7-7'], [{ from: 7, before: 8 }]],
    [['25-34', '18-24'], [{ from: 18, before: 35 }]],
    [
      ['18-24', '26-30'],
      [
        { from: 18, before: 25 },
        { from: 26, before: 31 },
      ],
    ],
    [['18-60', '20-30'], [{ from: 18, before: 61 }]],
    [['１８-２４'], [{ from: 18, before: 25 }]],
  ])('%j cover %j', (bands, spans) => {
    expect(agesOf(bands)).toEqual(spans);
  });

  it.each(['24-18', '18-17', '100-120', '18-100', 'young', '', '18', '-24', '100+', '18-24-30'])(
    '%j covers nothing',
    (band) => {
      expect(agesOf([band])).toEqual([]);
    },
  );

  it.each([
    [['18-24'], ['25-34'], 0],
    [['18-24'], ['24-34'], 1],
    [['18-24'], ['20-30'], 5],
    [['50+'], ['45-54'], 5],
    [['18-24', '30-34'], ['20-32'], 8],
  ])('%j and %j share %i years, in either order', (some, others, years) => {
    expect(countSharedYears(agesOf(some), agesOf(others))).toBe(years);
    expect(countSharedYears(agesOf(others), agesOf(some))).toBe(years);
  });

  it('share with themselves every year that they cover', () => {
    const ages = agesOf(['18-24', '30-34', '50+']);
    expect(countYears(ages)).toBe(62);
    expect(countSharedYears(ages, ages)).toBe(62);
  });
});

describe('the audience criterion', () => {
  const fitFor = (wanted: Partial<Profile['audience']>, had: Partial<Profile['audience']>) =>
    fitOfAudience(
      taskWith({ audience: { ...anyAudience, ...wanted } }),
      creatorWith({ profile: { audience: { ...anyAudience, ...had } } }),
    );

  it('gives half when the task is for any audience', () => {
    const all = { gender: 'female', ageBands: ['18-24'], regions: ['上海'] } as const;
    expect(fitFor({}, all)).toEqual({ code: 'audience_open', fit: 5_000, facts: {} });
  });

  it('gives half when the creator has not described the audience', () => {
    const fit = fitFor({ gender: 'male', regions: ['上海'] }, {});
    expect(fit).toEqual({ code: 'audience_unstated', fit: 5_000, facts: { parts: ['gender', 'region'] } });
  });

  it.each([
    ['female', 'female', 10_000],
    ['female', 'any', 5_000],
    ['female', 'male', undefined],
    ['male', 'male', 10_000],
  ] as const)('for %s with %s gives %s', (wanted, had, fit) => {
    expect(fitFor({ gender: wanted }, { gender: had })?.fit).toBe(fit);
  });

  it.each([
    [['18-24'], ['18-24'], 10_000],
    [['18-24'], ['25+'], undefined],
    // Five shared years of the mean of 7 and 11.
    [['18-24'], ['20-30'], 7_777],
    // All seven years, but out of 82 in the profile.
    [['18-24'], ['18+'], 5_786],
  ])('for ages %j with %j gives %s', (wanted, had, fit) => {
    expect(fitFor({ ageBands: wanted }, { ageBands: had })?.fit).toBe(fit);
  });

  it.each([
    [['上海', 'Beijing'], ['BEIJING', '上海'], 10_000],
    [['Ｓｈａｎｇｈａｉ'], ['shanghai', 'Shanghai'], 10_000],
    [['上海', '北京'], ['上海', '广东'], 7_500],
    [['上海'], ['北京'], undefined],
  ])('for regions %j with %j gives %s', (wanted, had, fit) => {
    expect(fitFor({ regions: wanted }, { regions: had })?.fit).toBe(fit);
  });

  it('is the mean of what the task asks for, and names what is shared', () => {
    const wanted = { gender: 'female', ageBands: ['18-24'], regions: ['上海'] } as const;
    expect(fitFor(wanted, { gender: 'female', ageBands: ['25-34'] })).toEqual({
      code: 'audience_shared',
      fit: 5_000,
      facts: { parts: ['gender'] },
    });
    expect(fitFor(wanted, wanted)).toMatchObject({
      fit: 10_000,
      facts: { parts: ['gender', 'age', 'region'] },
    });
  });

  it('keeps the part for unknown values when the rest does not match', () => {
    const wanted = { gender: 'female', ageBands: ['18-24'] } as const;
    expect(fitFor(wanted, { gender: 'male' })).toMatchObject({ code: 'audience_unstated', fit: 2_500 });
  });
});
