import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '#shared/domain/ledger/accounts.ts';
import { assertBalanced, changeOf } from '#shared/domain/ledger/journal.ts';
import { money, shareOf } from '#shared/domain/money.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import {
  awardOf,
  isSameSplit,
  isWithinPrice,
  postSplit,
  type Split,
  splitOf,
  totalOf,
} from '#shared/domain/orders/split.ts';
import { createClaimedOrder } from '#test/support/order-histories.ts';

const basisPoints = fc.integer({ min: 0, max: 10_000 });

/** An order of any price, fee and agency share, and a part of its price. */
const orderAndAward = fc
  .tuple(fc.integer({ min: 1, max: 9e15 }), basisPoints, fc.option(basisPoints))
  .chain(([price, feeBasisPoints, share]) => {
    const agency = share === null ? {} : { agency: { id: 'agy_1', share } };
    const { order } = createClaimedOrder({ price: money(price, 'CNY'), feeBasisPoints, ...agency });
    return fc.tuple(fc.constant(order), fc.integer({ min: 0, max: price }));
  });

const everySplit = (law: (order: Order, split: Split) => void): void =>
  fc.assert(
    fc.property(orderAndAward, ([order, award]) => {
      law(order, splitOf(order, money(award, 'CNY')));
    }),
    { numRuns: 500 },
  );

describe('a split of the held funds of an order', () => {
  it('gives out everything, to the last minor unit', () => {
    everySplit((order, split) => expect(totalOf(split)).toEqual(money(order.held, 'CNY')));
  });

  it('has no negative part', () => {
    everySplit((_order, split) => {
      for (const part of Object.values(split)) expect(part.amount).toBeGreaterThanOrEqual(0);
    });
  });

  it('takes the fee of the award only, rounded down, and the agency’s share of the rest', () => {
    everySplit((order, { award, fee, agency, creator }) => {
      const { feeBasisPoints, agency: represented } = order.terms;
      expect(BigInt(fee.amount)).toBe((BigInt(award.amount) * BigInt(feeBasisPoints)) / 10_000n);
      const net = money(award.amount - fee.amount, 'CNY');
      expect(agency).toEqual(shareOf(net, represented?.share ?? 0));
      expect(creator.amount).toBe(net.amount - agency.amount);
    });
  });

  it('is executed by postings that balance and leave the order empty', () => {
    everySplit((order, split) => {
      const postings = postSplit(order, split);
      assertBalanced(postings);
      expect(changeOf(account.orderHeld(order.id), postings)).toBe(-order.held);
      expect(changeOf(account.creatorAvailable(order.creatorId), postings)).toBe(split.creator.amount);
    });
  });

  it('equals another split when all parts are equal', () => {
    const { order } = createClaimedOrder();
    const half = splitOf(order, money(60_000, 'CNY'));
    expect(isSameSplit(half, splitOf(order, money(60_000, 'CNY')))).toBe(true);
    for (const part of ['award', 'fee', 'agency', 'creator', 'returned'] as const) {
      expect(isSameSplit(half, { ...half, [part]: money(half[part].amount + 1, 'CNY') })).toBe(false);
    }
  });

  it.each([
    [0, true],
    [120_000, true],
    [-1, false],
    [120_001, false],
  ])('may award %i of 120,000: %s', (amount, may) => {
    expect(isWithinPrice(createClaimedOrder().order, money(amount, 'CNY'))).toBe(may);
    expect(isWithinPrice(createClaimedOrder().order, money(amount, 'USD'))).toBe(false);
  });
});

describe('the amounts that an ended order shows', () => {
  const { order } = createClaimedOrder({ price: money(120_000, 'CNY'), feeBasisPoints: 500 });

  it('are those that its journal entry paid', () => {
    const shownOf = (change: Partial<Order>) => {
      const { fee, creator } = splitOf(order, awardOf({ ...order, ...change }));
      return [fee.amount, creator.amount];
    };
    expect(shownOf({})).toEqual([6_000, 114_000]);
    expect(shownOf({ award: 40_000 })).toEqual([2_000, 38_000]);
    expect(shownOf({ status: 'settled', award: 120_000, held: 0 })).toEqual([6_000, 114_000]);
    // Expired, rejected, refunded and declined orders returned everything and have no award.
    expect(shownOf({ status: 'expired', held: 0 })).toEqual([0, 0]);
  });
});
