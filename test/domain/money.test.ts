import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canMultiply,
  minAmountWithShare,
  minus,
  money,
  plus,
  shareOf,
  times,
  zero,
} from '#shared/domain/money.ts';

const most = Number.MAX_SAFE_INTEGER;

const yuan = (amount: number) => money(amount, 'CNY');

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, most + 1])(
    'is a whole number of minor units: not %d',
    (amount) => {
      expect(() => yuan(amount)).toThrow(`${amount} is not a whole number of minor units`);
    },
  );

  it('can be added, subtracted and multiplied in its currency', () => {
    expect(plus(yuan(3), yuan(4))).toEqual(yuan(7));
    expect(minus(yuan(3), yuan(4))).toEqual(yuan(-1));
    expect(times(yuan(3), 4)).toEqual(yuan(12));
    expect(zero('CNY')).toEqual(yuan(0));
  });

  it('of two currencies cannot be added', () => {
    expect(() => plus(yuan(1), money(1, 'USD'))).toThrow('CNY and USD are different currencies');
    expect(() => minus(yuan(1), money(1, 'USD'))).toThrow(RangeError);
  });

  it('is never rounded silently: an inexact result is refused', () => {
    expect(() => plus(yuan(most), yuan(1))).toThrow(RangeError);
    expect(() => times(yuan(most), 2)).toThrow(RangeError);
    expect(canMultiply(yuan(most), 1)).toBe(true);
    expect(canMultiply(yuan(most), 2)).toBe(false);
    expect(canMultiply(yuan((most - 1) / 2), 2)).toBe(true);
  });
});

describe('a share of money', () => {
  it('is exact for every amount, rounded down to a whole minor unit', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (amount, bps) => {
        const share = BigInt(shareOf(yuan(amount), bps).amount);
        const whole = BigInt(amount) * BigInt(bps);
        expect(share * 10_000n <= whole && whole < (share + 1n) * 10_000n).toBe(true);
      }),
    );
  });

  it.each([
    [19, 500, 0],
    [20, 500, 1],
    [most, 10_000, most],
    [most, 9_999, 9_006_298_534_815_516],
    [120_000, 0, 0],
  ])('of %i at %i basis points is %i', (amount, bps, share) => {
    expect(shareOf(yuan(amount), bps)).toEqual(yuan(share));
  });
});

describe('the smallest amount with a share', () => {
  it.each([
    [10_000, 1],
    [9_999, 2],
    [5_000, 2],
    [500, 20],
    [300, 34],
    [1, 10_000],
  ])('at %i basis points is %i, and one less has none', (bps, amount) => {
    expect(minAmountWithShare(bps)).toBe(amount);
    expect(shareOf(yuan(amount), bps).amount).toBe(1);
    expect(shareOf(yuan(amount - 1), bps).amount).toBe(0);
  });
});
