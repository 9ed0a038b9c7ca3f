import { expect, test } from 'vitest';
import { differencesOf } from '#shared/domain/policy/policy-differences.ts';

test('differences of a policy are named by their path, and lists are compared as a whole', () => {
  const defaults = { fees: { bps: 500 }, currencies: ['CNY'], minAge: 18 };
  expect(differencesOf(defaults, defaults)).toEqual([]);
  expect(differencesOf({ ...defaults, fees: { bps: 600 }, currencies: ['CNY', 'USD'] }, defaults)).toEqual([
    { path: 'fees.bps', value: 600, defaultValue: 500 },
    { path: 'currencies', value: ['CNY', 'USD'], defaultValue: ['CNY'] },
  ]);
  expect(differencesOf({ fees: {} }, { fees: { bps: 1 } })).toEqual([
    { path: 'fees.bps', value: null, defaultValue: 1 },
  ]);
});
