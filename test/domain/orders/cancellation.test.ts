import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { compensationOf } from '#shared/domain/orders/compensation.ts';
import { splitOf } from '#shared/domain/orders/split.ts';
import {
  advertiser,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  creator,
  getRefusal,
  type OrderHistory,
  operator,
  price,
  reviewer,
  runCommand,
} from '#test/support/order-histories.ts';

const quoteFor = ({ order }: OrderHistory) => splitOf(order, compensationOf(order));

const scriptIn = runCommand(createClaimedOrder({ script: true }), 'submit_script');
const oneRound = runCommand(createOrderIn('advertiser_review'), 'request_changes');
const handedInAgain = runCommand(runCommand(runCommand(oneRound, 'submit_work'), 'pass'), 'approve');
const twoRounds = runCommand(handedInAgain, 'request_changes');

const stages: readonly (readonly [string, number, OrderHistory])[] = [
  ['no script was submitted', 0, createClaimedOrder({ script: true })],
  ['no work was submitted, and no script was required', 0, createClaimedOrder()],
  ['a script was submitted', 12_000, scriptIn],
  ['changes of the script were requested', 12_000, runCommand(scriptIn, 'request_changes')],
  ['a script was approved', 12_000, runCommand(scriptIn, 'approve')],
  ['the machines check the work', 60_000, createOrderIn('screening')],
  ['the platform reviews the work', 60_000, createOrderIn('in_review')],
  ['the machine found faults', 60_000, createOrderIn('revising')],
  ['an appeal waits for a decision', 60_000, createOrderIn('appealing')],
  ['the advertiser reviews the work', 60_000, createOrderIn('advertiser_review')],
  ['a first round of changes was requested', 60_000, oneRound],
  ['the work has returned from the first round', 60_000, handedInAgain],
  ['a second round of changes was requested', 120_000, twoRounds],
  ['the rounds are used up and the platform decides', 120_000, createOrderIn('arbitration')],
  ['the work was approved', 120_000, createOrderIn('approved')],
];

describe('a cancellation by the advertiser', () => {
  it.each(stages)('when %s awards the creator %i of 120,000', (_when, awarded, given) => {
    const cancelled = runCommand(given, 'cancel', { by: advertiser, with: { quoted: quoteFor(given) } });
    const fee = awarded / 20;
    expect(cancelled.order).toMatchObject({ status: 'cancelled', held: 0, award: awarded });
    expect(cancelled.balanceChanges['creator/crt_1/available'] ?? 0).toBe(awarded - fee);
    expect(cancelled.balanceChanges['platform/fees'] ?? 0).toBe(fee);
    expect(cancelled.balanceChanges['advertiser/adv_1/available'] ?? 0).toBe(120_000 - awarded);
  });

  it('takes the fee from the paid amount only, rounded down, and returns the exact remainder', () => {
    const odd = createOrderIn('in_review', { price: money(1_999, 'CNY') });
    expect(runCommand(odd, 'cancel').balanceChanges).toEqual({
      'order/ord_1/held': -1_999,
      'platform/fees': 49,
      'creator/crt_1/available': 950,
      'advertiser/adv_1/available': 1_000,
    });
  });

  it('gives the agency its share of the compensation too', () => {
    const given = createOrderIn('in_review', { agency: { id: 'agy_1', share: 2_000 } });
    expect(runCommand(given, 'cancel').balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'platform/fees': 3_000,
      'agency/agy_1/available': 11_400,
      'creator/crt_1/available': 45_600,
      'advertiser/adv_1/available': 60_000,
    });
  });

  it('at other amounts than quoted is refused, as the order has changed', () => {
    const quoted = quoteFor(createOrderIn('producing'));
    expect(getRefusal(createOrderIn('screening'), 'cancel', { with: { quoted } }).slug).toBe('quote-stale');
  });

  it('at a quote with unchanged amounts is accepted, although the order has changed', () => {
    const quoted = quoteFor(createOrderIn('screening'));
    expect(runCommand(createOrderIn('in_review'), 'cancel', { with: { quoted } }).order.status).toBe(
      'cancelled',
    );
  });

  it('never pays an amount that the advertiser invents', () => {
    const given = createOrderIn('in_review');
    const cancelled = runCommand(given, 'cancel', {
      by: advertiser,
      with: { creatorAmount: money(1, 'CNY') },
    });
    expect(cancelled.order.award).toBe(60_000);
  });

  it('falls from the second round’s full price to half when an appeal restores that round', () => {
    const overturned = runCommand(runCommand(twoRounds, 'appeal'), 'overturn');
    expect(overturned.order).toMatchObject({ status: 'approved', rounds: { work: 1 } });
    expect(compensationOf(overturned.order)).toEqual(price);
    expect(compensationOf({ ...overturned.order, status: 'advertiser_review' }).amount).toBe(60_000);
  });
});

describe('a cancellation by the operator', () => {
  it('returns everything when no other split is named', () => {
    const cancelled = runCommand(createOrderIn('approved'), 'cancel', { by: operator });
    expect(cancelled.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it.each([0, 1, price.amount])('splits as the operator says, with %i for the creator', (amount) => {
    const manner = { by: operator, with: { creatorAmount: money(amount, 'CNY') } };
    expect(runCommand(createOrderIn('producing'), 'cancel', manner).order).toMatchObject({
      award: amount,
      held: 0,
    });
  });

  it.each([
    [-1, 'CNY'],
    [price.amount + 1, 'CNY'],
    [1, 'USD'],
  ])('cannot award %i %s', (amount, currency) => {
    const manner = { by: operator, with: { creatorAmount: money(amount, currency) } };
    expect(getRefusal(createOrderIn('producing'), 'cancel', manner).slug).toBe('conflict');
  });
});

describe('a cancellation', () => {
  it.each([creator, reviewer])('is refused to the $role', (by) => {
    expect(getRefusal(createOrderIn('producing'), 'cancel', { by }).slug).toBe('illegal-transition');
  });

  it('is refused for an order that is not begun, published or ended', () => {
    const out = [
      createInvitedOrder(),
      createOrderIn('published'),
      createOrderIn('disputed'),
      createOrderIn('accepted'),
      createOrderIn('settled'),
    ];
    for (const given of out) {
      expect(getRefusal(given, 'cancel', { by: advertiser }).slug).toBe('illegal-transition');
    }
  });
});
