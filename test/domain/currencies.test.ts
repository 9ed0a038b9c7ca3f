import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf, isCurrency } from '#shared/domain/currencies.ts';
import { decimalOf, formatMoney } from '#shared/domain/format-money.ts';
import { money } from '#shared/domain/money.ts';
import { faultsOfMoneyPolicy } from '#shared/domain/policy/parse-policy.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';

describe('a currency', () => {
  it.each([
    ['CNY', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
  ])('%s has %i digits after the point', (code, exponent) => {
    expect(exponentOf(code)).toBe(exponent);
  });

  it('is one of ISO 4217', () => {
    expect(['USD', 'EUR', 'XOF'].every(isCurrency)).toBe(true);
    expect(['cny', 'XAU', 'XXX', 'ABC', ''].some(isCurrency)).toBe(false);
    expect(() => exponentOf('ABC')).toThrow(RangeError);
  });

  it('has two digits except those with none, three or four', () => {
    const few = {
      0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
      3: 'BHD IQD JOD KWD LYD OMR TND',
    };
    const odd = new Set([...few[0].split(' '), ...few[3].split(' '), 'CLF', 'UYW']);
    const known = Intl.supportedValuesOf('currency').filter(isCurrency);
    expect(known.length).toBeGreaterThan(140);
    for (const code of known) expect([code, exponentOf(code) !== 2]).toEqual([code, odd.has(code)]);
  });
});

describe('an amount of money', () => {
  it.each([
    [120_000, 'CNY', '1200.00', 'CNY 1,200.00'],
    [1_200, 'JPY', '1200', 'JPY 1,200'],
    [-5, 'KWD', '-0.005', 'KWD -0.005'],
    [0, 'CNY', '0.00', 'CNY 0.00'],
    [Number.MAX_SAFE_INTEGER, 'CNY', '90071992547409.91', 'CNY 90,071,992,547,409.91'],
  ])('of %i %s is shown as %s and %s', (amount, currency, decimal, shown) => {
    expect(decimalOf(money(amount, currency))).toBe(decimal);
    expect(formatMoney(money(amount, currency))).toBe(shown);
  });

  it('is shown to the last minor unit, at any size', () => {
    const code = fc.constantFrom('CNY', 'JPY', 'KWD', 'CLF');
    fc.assert(
      fc.property(fc.maxSafeInteger(), code, (amount, currency) => {
        expect(BigInt(decimalOf(money(amount, currency)).replace('.', ''))).toBe(BigInt(amount));
      }),
    );
  });
});

describe('the currencies of a policy', () => {
  it('exist, are named once, and have a fee that is a share', () => {
    expect(faultsOfMoneyPolicy(defaultPolicy)).toEqual([]);
    expect(
      faultsOfMoneyPolicy({ ...defaultPolicy, currencies: ['CNY', 'RMB', 'CNY'], feeBasisPoints: 1.5 }),
    ).toEqual([
      'currencies: RMB is not an ISO 4217 currency',
      'currencies has a duplicate',
      'feeBasisPoints is from 0 to 9999',
    ]);
    expect(faultsOfMoneyPolicy({ ...defaultPolicy, currencies: [] })).toEqual([
      'currencies has at least one currency',
    ]);
  });
});
