import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import type { Terms } from '#shared/domain/orders/terms.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  applyTimeout,
  createOrderIn,
  creator,
  type OrderHistory,
  requireDueAt,
  runCommand,
} from '#test/support/order-histories.ts';
import { versions } from './expected-commands.ts';

/** Settled by the acceptance, or in version 1 by a separate command. */
const settle = (version: string, terms: Partial<Terms>): OrderHistory => {
  const accepted = runCommand(createOrderIn('published', { ...terms, processVersion: version }), 'accept');
  return version === '1' ? runCommand(accepted, 'settle') : accepted;
};

describe.each(versions)('settlement in version %s', (version) => {
  const settledUnder = (terms: Partial<Terms>) => settle(version, terms);

  it('pays the price less the fee to the creator and ends the order', () => {
    const settled = settledUnder({});
    expect(settled.order).toMatchObject({ status: 'settled', held: 0, award: 120_000 });
    expect(settled.order).not.toHaveProperty('dueAt');
    expect(settled.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'platform/fees': 6_000,
      'creator/crt_1/available': 114_000,
    });
  });

  it.each([
    [1, 500, 0],
    [19, 500, 0],
    [20, 500, 1],
    [39, 500, 1],
    [9_999, 1, 0],
    [10_000, 1, 1],
  ])('of %i at %i basis points takes a fee of %i, rounded down', (amount, feeBasisPoints, fee) => {
    const { balanceChanges } = settledUnder({ price: money(amount, 'CNY'), feeBasisPoints });
    expect(balanceChanges['platform/fees'] ?? 0).toBe(fee);
    expect(balanceChanges['creator/crt_1/available']).toBe(amount - fee);
  });

  it('takes no fee at zero and everything at a fee of the whole', () => {
    expect(settledUnder({ feeBasisPoints: 0 }).balanceChanges).not.toHaveProperty('platform/fees');
    expect(settledUnder({ feeBasisPoints: 10_000 }).balanceChanges).not.toHaveProperty(
      'creator/crt_1/available',
    );
  });

  it('gives the agency its share after the fee, rounded down', () => {
    const { balanceChanges } = settledUnder({
      price: money(1_001, 'CNY'),
      feeBasisPoints: 500,
      agency: { id: 'agy_1', share: 3_333 },
    });
    expect(balanceChanges).toEqual({
      'order/ord_1/held': -1_001,
      'platform/fees': 50,
      'agency/agy_1/available': 316,
      'creator/crt_1/available': 635,
    });
  });

  it('after a dispute pays the award, takes the fee of the award only, and returns the rest', () => {
    const resolved = runCommand(createOrderIn('disputed', { processVersion: version }), 'resolve', {
      with: { creatorAmount: money(50_001, 'CNY') },
    });
    const settled = version === '1' ? runCommand(resolved, 'settle') : resolved;
    expect(settled.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'platform/fees': 2_500,
      'creator/crt_1/available': 47_501,
      'advertiser/adv_1/available': 69_999,
    });
  });
});

describe('a settlement in a separate step', () => {
  it('that a machine fails to do is escalated each hour, and still done once', () => {
    const escalated = applyTimeout(applyTimeout(createOrderIn('accepted')));
    expect(escalated.order).toMatchObject({ status: 'accepted', timeouts: 2, held: 120_000 });
    expect(requireDueAt(escalated)).toBe(momentAfter(escalated.now, 'PT1H'));
    expect(runCommand(escalated, 'settle').order.status).toBe('settled');
  });
});

it('a rating keeps its score, its text and its moment, beside that of the other party', () => {
  const settled = runCommand(createOrderIn('published'), 'accept');
  const rated = runCommand(settled, 'rate', { by: creator });
  const both = runCommand(rated, 'rate', { by: advertiser, with: { score: 3, text: 'Late.' } });
  expect(both.order.ratings).toEqual({
    creator: { score: 5, text: 'Good to work with.', at: rated.now },
    advertiser: { score: 3, text: 'Late.', at: both.now },
  });
});
