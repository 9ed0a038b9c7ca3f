import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, money, shareOf } from '#shared/domain/money.ts';
import { type FeeRule, faultsOfFees, feeFor, minPriceFor } from '#shared/domain/policy/fees.ts';
import { addDuration } from '#shared/domain/time.ts';
import { startTime } from '#test/support/order-histories.ts';

const subject = { category: 'food', advertiserId: 'adv_1' };
const before = '2026-10-01T00:00:00.000Z';

const feeUnder = (fees: readonly FeeRule[], now = startTime) =>
  feeFor({ feeBasisPoints: 500, fees }, subject, now);

describe('the fee of an order', () => {
  it('is the default where no rule applies', () => {
    expect(feeUnder([])).toBe(500);
    expect(feeUnder([{ from: before, category: 'home', basisPoints: 1 }])).toBe(500);
    expect(feeUnder([{ from: before, advertiserId: 'adv_2', basisPoints: 1 }])).toBe(500);
  });

  it('changes at the exact moment at which a rule begins', () => {
    const fees = [{ from: startTime, basisPoints: 700 }];
    expect(feeUnder(fees, '2026-11-02T00:59:59.999Z')).toBe(500);
    expect(feeUnder(fees)).toBe(700);
  });

  it('is that of the latest rule in force, for any order of the rules', () => {
    const fees = [
      { from: '2026-11-01T00:00:00.000Z', basisPoints: 800 },
      { from: before, basisPoints: 700 },
      { from: addDuration(startTime, 'P1D'), basisPoints: 900 },
    ];
    expect(feeUnder(fees)).toBe(800);
    expect(feeUnder(fees.toReversed())).toBe(800);
  });

  it('is that of the most specific rule: advertiser and category, advertiser, category, all', () => {
    const rules: FeeRule[] = [
      { from: before, ...subject, basisPoints: 1 },
      { from: before, advertiserId: 'adv_1', basisPoints: 2 },
      { from: before, category: 'food', basisPoints: 3 },
      { from: before, basisPoints: 4 },
    ];
    rules.forEach((_rule, at) => {
      expect(feeUnder(rules.slice(at))).toBe(at + 1);
      expect(feeUnder(rules.slice(at).toReversed())).toBe(at + 1);
    });
  });
});

describe('a fee schedule', () => {
  it('names every fault at once', () => {
    const fees = [
      { from: '2026-12-01', category: '', basisPoints: 0.5 },
      { from: before, basisPoints: 10_001, until: before },
      { from: before, basisPoints: 1 },
    ] as unknown as FeeRule[];
    expect(faultsOfFees({ feeBasisPoints: -1, fees })).toEqual([
      'feeBasisPoints is from 0 to 9999',
      'fees[0].from is not a moment such as 2026-12-01T00:00:00.000Z',
      'fees[0].category is not a name',
      'fees[0].basisPoints is from 0 to 9999',
      'fees[1].basisPoints is from 0 to 9999',
      'fees[1].until is unknown',
      'fees[2] has the same scope and moment as another rule',
    ]);
  });

  it('with a later general rule still has the more specific one', () => {
    const rules: FeeRule[] = [
      { from: before, advertiserId: 'adv_1', basisPoints: 2 },
      { from: startTime, basisPoints: 4 },
    ];
    expect([rules, rules.toReversed()].map((fees) => feeUnder(fees))).toEqual([2, 2]);
  });

  it('may take nothing, and at most all but a hundredth of a per cent', () => {
    const faultsAt = (feeBasisPoints: number) => faultsOfFees({ feeBasisPoints, fees: [] });
    expect([0, 9_999].flatMap(faultsAt)).toEqual([]);
    expect([-1, 10_000, Number.NaN].map((share) => faultsAt(share).length)).toEqual([1, 1, 1]);
  });

  it('is a list of rules', () => {
    const faultsIn = (fees: unknown) =>
      faultsOfFees({ feeBasisPoints: -1, fees: fees as readonly FeeRule[] });
    const first = 'feeBasisPoints is from 0 to 9999';
    expect(faultsIn({})).toEqual([first, 'fees is a list of rules']);
    expect(faultsIn([null, 7])).toEqual([
      first,
      'fees[0] is not a rule',
      'fees[1] is not a rule',
      'fees[1] has the same scope and moment as another rule',
    ]);
  });

  it('has names and moments that are texts', () => {
    const odd = { from: 7, category: 7, advertiserId: '', basisPoints: 1 } as unknown as FeeRule;
    expect(faultsOfFees({ feeBasisPoints: 1, fees: [odd, { ...odd, from: '' }] })).toEqual([
      'fees[0].from is not a moment such as 2026-12-01T00:00:00.000Z',
      'fees[0].category is not a name',
      'fees[0].advertiserId is not a name',
      'fees[1].from is not a moment such as 2026-12-01T00:00:00.000Z',
      'fees[1].category is not a name',
      'fees[1].advertiserId is not a name',
    ]);
  });

  it('of valid rules has no fault and gives a fee between nothing and all', () => {
    const rule = fc.record(
      {
        from: fc.date({ min: new Date(0), noInvalidDate: true }).map((date) => date.toISOString()),
        category: fc.constantFrom('food', 'home'),
        advertiserId: fc.constantFrom('adv_1', 'adv_2'),
        basisPoints: fc.integer({ min: 0, max: 9_999 }),
      },
      { requiredKeys: ['from', 'basisPoints'] },
    );
    const rules = fc.uniqueArray(rule, {
      selector: ({ from, category, advertiserId }) => JSON.stringify([from, category, advertiserId]),
    });
    fc.assert(
      fc.property(rules, (fees) => {
        expect(faultsOfFees({ feeBasisPoints: 500, fees })).toEqual([]);
        expect([500, ...fees.map(({ basisPoints }) => basisPoints)]).toContain(feeUnder(fees));
      }),
    );
  });
});

describe('the minimum price', () => {
  const subject = { category: 'food', advertiserId: 'adv_1' };
  const minUnder = (feeBasisPoints: number, minPrice: Readonly<Record<string, number>> = {}) =>
    minPriceFor({ feeBasisPoints, fees: [], minPrice }, subject, 'CNY', before);

  it('leaves the creator something, and the platform a fee unless its rate is zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 1_000 }), (rate, above) => {
        const price = money(minUnder(rate) + above, 'CNY');
        const fee = shareOf(price, rate);
        expect(fee.amount > 0).toBe(rate > 0);
        expect(minus(price, fee).amount).toBeGreaterThan(0);
      }),
    );
    expect(shareOf(money(minUnder(500) - 1, 'CNY'), 500)).toEqual(money(0, 'CNY'));
  });

  it('is the one of the policy, if that is higher', () => {
    expect(minUnder(500, { CNY: 100 })).toBe(100);
    expect(minUnder(1, { CNY: 100 })).toBe(10_000);
    expect(minUnder(0, { EUR: 100 })).toBe(1);
  });
});
