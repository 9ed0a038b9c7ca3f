import { expect, test } from 'vitest';
import { exampleOf, formatMoney, isAmount, toMinorUnits } from '#functions/console/app/parts/amounts.ts';

test('an amount that staff enter has the digits of its currency, so that 100 yen are 100 and not 10,000', () => {
  expect(toMinorUnits('100', 'JPY')).toBe(100);
  expect(toMinorUnits('12.5', 'CNY')).toBe(1250);
  expect(toMinorUnits('12.5', 'KWD')).toBe(12_500);
});

test('an amount with more digits than its currency has is refused', () => {
  expect(isAmount('12.50', 'CNY')).toBe(true);
  expect(isAmount('12.505', 'CNY')).toBe(false);
  expect(isAmount('12.505', 'KWD')).toBe(true);
  expect(isAmount('12', 'JPY')).toBe(true);
  expect(isAmount('12.5', 'JPY')).toBe(false);
  expect(isAmount('-1', 'CNY')).toBe(false);
});

test.each(['CNY', 'JPY', 'KWD'])('the example of an amount is an amount of %s', (currency) => {
  expect(isAmount(exampleOf(currency), currency)).toBe(true);
});

test.each([
  ['CNY', '¥12.50'],
  ['JPY', '¥1,250'],
  ['KWD', 'KWD 1.250'],
  // A browser knows no minor unit of the kip, and would show a hundred times as much.
  ['LAK', '₭12.50'],
])('an amount of %s is shown with the digits of the ledger', (currency, text) => {
  expect(formatMoney({ amount: 1250, currency }, 'en-GB').replaceAll('\u00A0', ' ')).toBe(text);
});
