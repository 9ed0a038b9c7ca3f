import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { compensation } from '#shared/domain/order/compensation.ts';
import { splitOf } from '#shared/domain/order/split.ts';
import {
  advertiser,
  creator,
  give,
  invited,
  type Journey,
  operator,
  orderIn,
  price,
  refusalOf,
  reviewer,
  taken,
} from '#test/support/orders.ts';

const quoteFor = ({ order }: Journey) => splitOf(order, compensation(order));

const scriptIn = give(taken({ script: true }), 'submit_script');
const oneRound = give(orderIn('advertiser_review'), 'request_changes');
const handedInAgain = give(give(give(oneRound, 'submit_work'), 'pass'), 'approve');
const twoRounds = give(handedInAgain, 'request_changes');

const stages: readonly (readonly [string, number, Journey])[] = [
  ['no script was handed in', 0, taken({ script: true })],
  ['no work was handed in, and no script was wanted', 0, taken()],
  ['a script was handed in', 12_000, scriptIn],
  ['changes to the script were asked for', 12_000, give(scriptIn, 'request_changes')],
  ['a script was approved', 12_000, give(scriptIn, 'approve')],
  ['the work is with the machines', 60_000, orderIn('screening')],
  ['the work is with the platform', 60_000, orderIn('in_review')],
  ['the machine found faults', 60_000, orderIn('revising')],
  ['an appeal is being decided', 60_000, orderIn('appealing')],
  ['the work is with the advertiser', 60_000, orderIn('advertiser_review')],
  ['a first round of changes was asked for', 60_000, oneRound],
  ['the work is back from the first round', 60_000, handedInAgain],
  ['a second round of changes was asked for', 120_000, twoRounds],
  ['the rounds are used up and the platform judges', 120_000, orderIn('arbitration')],
  ['the work was approved', 120_000, orderIn('approved')],
];

describe('a cancellation by the advertiser', () => {
  it.each(stages)('when %s awards the creator %i of 120,000', (_when, awarded, given) => {
    const cancelled = give(given, 'cancel', { by: advertiser, with: { quoted: quoteFor(given) } });
    const fee = awarded / 20;
    expect(cancelled.order).toMatchObject({ status: 'cancelled', held: 0, award: awarded });
    expect(cancelled.moved['creator/crt_1/available'] ?? 0).toBe(awarded - fee);
    expect(cancelled.moved['platform/fees'] ?? 0).toBe(fee);
    expect(cancelled.moved['advertiser/adv_1/available'] ?? 0).toBe(120_000 - awarded);
  });

  it('takes the fee only of what is paid, rounded down, and returns the remainder to the unit', () => {
    const odd = orderIn('in_review', { price: money(1_999, 'CNY') });
    expect(give(odd, 'cancel').moved).toEqual({
      'order/ord_1/held': -1_999,
      'platform/fees': 49,
      'creator/crt_1/available': 950,
      'advertiser/adv_1/available': 1_000,
    });
  });

  it('gives the agency its share of the compensation too', () => {
    const given = orderIn('in_review', { agency: { id: 'agy_1', share: 2_000 } });
    expect(give(given, 'cancel').moved).toEqual({
      'order/ord_1/held': -120_000,
      'platform/fees': 3_000,
      'agency/agy_1/available': 11_400,
      'creator/crt_1/available': 45_600,
      'advertiser/adv_1/available': 60_000,
    });
  });

  it('at other amounts than the quoted ones is refused: the order has moved on', () => {
    const quoted = quoteFor(orderIn('producing'));
    expect(refusalOf(orderIn('screening'), 'cancel', { with: { quoted } }).slug).toBe('quote-stale');
  });

  it('at a quote whose amounts still hold is accepted, though the order has moved on', () => {
    const quoted = quoteFor(orderIn('screening'));
    expect(give(orderIn('in_review'), 'cancel', { with: { quoted } }).order.status).toBe('cancelled');
  });

  it('never pays what the advertiser would like to pay', () => {
    const given = orderIn('in_review');
    const cancelled = give(given, 'cancel', { by: advertiser, with: { creatorAmount: money(1, 'CNY') } });
    expect(cancelled.order.award).toBe(60_000);
  });

  it('gives the second round’s full price back to half when an appeal takes that round back', () => {
    const overturned = give(give(twoRounds, 'appeal'), 'overturn');
    expect(overturned.order).toMatchObject({ status: 'approved', rounds: { work: 1 } });
    expect(compensation(overturned.order)).toEqual(price);
    expect(compensation({ ...overturned.order, status: 'advertiser_review' }).amount).toBe(60_000);
  });
});

describe('a cancellation by the operator', () => {
  it('returns everything when no other split is named', () => {
    const cancelled = give(orderIn('approved'), 'cancel', { by: operator });
    expect(cancelled.moved).toEqual({ 'order/ord_1/held': -120_000, 'advertiser/adv_1/available': 120_000 });
  });

  it.each([0, 1, price.amount])('splits as the operator says, with %i for the creator', (amount) => {
    const manner = { by: operator, with: { creatorAmount: money(amount, 'CNY') } };
    expect(give(orderIn('producing'), 'cancel', manner).order).toMatchObject({ award: amount, held: 0 });
  });

  it.each([
    [-1, 'CNY'],
    [price.amount + 1, 'CNY'],
    [1, 'USD'],
  ])('cannot award %i %s', (amount, currency) => {
    const manner = { by: operator, with: { creatorAmount: money(amount, currency) } };
    expect(refusalOf(orderIn('producing'), 'cancel', manner).slug).toBe('conflict');
  });
});

describe('nobody else', () => {
  it.each([creator, reviewer])('cancels: not the $role', (by) => {
    expect(refusalOf(orderIn('producing'), 'cancel', { by }).slug).toBe('illegal-transition');
  });

  it('cancels an order that is not begun, published or ended', () => {
    const out = [
      invited(),
      orderIn('published'),
      orderIn('disputed'),
      orderIn('accepted'),
      orderIn('settled'),
    ];
    for (const given of out) {
      expect(refusalOf(given, 'cancel', { by: advertiser }).slug).toBe('illegal-transition');
    }
  });
});
