import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  clock,
  creator,
  dueAtOf,
  give,
  msAfter,
  operator,
  orderIn,
  price,
  refusalOf,
  timeOut,
} from '#test/support/orders.ts';

const published = orderIn('published');
const disputed = orderIn('disputed');

const award = (amount: number, currency = 'CNY') => ({ with: { creatorAmount: money(amount, currency) } });

describe('acceptance', () => {
  it('by the advertiser makes the order ready to settle, with all money still held', () => {
    expect(give(published, 'accept').order).toMatchObject({ status: 'accepted', held: 120_000 });
  });

  it('comes of itself three days after publication', () => {
    expect(dueAtOf(published)).toBe(momentAfter(published.now, 'P3D'));
    expect(timeOut(published).order.status).toBe('accepted');
  });

  it('can no longer be withheld by cancelling', () => {
    expect(refusalOf(published, 'cancel', { by: advertiser }).slug).toBe('illegal-transition');
    expect(refusalOf(published, 'cancel', { by: operator }).slug).toBe('illegal-transition');
  });
});

describe('a dispute', () => {
  it('needs a reason', () => {
    expect(refusalOf(published, 'dispute', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('holds the money and gives the creator five days to reply', () => {
    expect(disputed.order).toMatchObject({ status: 'disputed', held: 120_000 });
    expect(dueAtOf(disputed)).toBe(momentAfter(disputed.now, 'P5D'));
  });

  it('takes one reply, until the last instant of the five days', () => {
    const replied = give(disputed, 'reply', { at: dueAtOf(disputed), with: { statement: 'As approved.' } });
    expect(replied.order).toMatchObject({ status: 'disputed', disputeReply: 'As approved.' });
    expect(refusalOf(replied, 'reply', { at: replied.now, with: { statement: 'And more.' } }).slug).toBe(
      'illegal-transition',
    );
  });

  it('takes no reply a millisecond later, whether or not the clock has acted', () => {
    const late = { at: msAfter(dueAtOf(disputed)) };
    expect(refusalOf(disputed, 'reply', late)).toMatchObject({
      slug: 'deadline-passed',
      more: { dueAt: dueAtOf(disputed) },
    });
    expect(refusalOf(timeOut(disputed), 'reply').slug).toBe('illegal-transition');
  });

  it('has three limits, all counted from its beginning: replies 5 days, escalated at 14, refunded at 60', () => {
    const closed = timeOut(disputed);
    expect(closed.events.at(-1)?.command).toBe('close_replies');
    expect(dueAtOf(closed)).toBe(momentAfter(disputed.now, 'P14D'));
    const escalated = timeOut(closed);
    expect(escalated.events.at(-1)?.command).toBe('escalate');
    expect(dueAtOf(escalated)).toBe(momentAfter(disputed.now, 'P60D'));
    const refunded = timeOut(escalated);
    expect(refunded.order).toMatchObject({ status: 'refunded', held: 0 });
    expect(refunded.moved).toEqual({ 'order/ord_1/held': -120_000, 'advertiser/adv_1/available': 120_000 });
  });

  it('keeps its limits when the clock is late', () => {
    const closed = give(disputed, 'close_replies', { by: clock, at: momentAfter(disputed.now, 'P9D') });
    expect(dueAtOf(closed)).toBe(momentAfter(disputed.now, 'P14D'));
  });

  it('has its limits passed in their order', () => {
    const late = { by: clock, at: momentAfter(disputed.now, 'P61D') };
    expect(refusalOf(disputed, 'refund', late).slug).toBe('too-early');
    expect(refusalOf(timeOut(disputed), 'refund', late).slug).toBe('too-early');
  });

  it('may be resolved after its refund was missed by nobody: at 60 days, not a millisecond later', () => {
    const waiting = timeOut(timeOut(disputed));
    expect(give(waiting, 'resolve', { at: dueAtOf(waiting) }).order.status).toBe('accepted');
    expect(refusalOf(waiting, 'resolve', { at: msAfter(dueAtOf(waiting)) }).slug).toBe('deadline-passed');
  });
});

describe('the resolution of a dispute', () => {
  it('may be given before and after the reply, and while replies are overdue', () => {
    for (const given of [disputed, give(disputed, 'reply'), timeOut(disputed)]) {
      expect(give(given, 'resolve').order.status).toBe('accepted');
    }
    expect(give(disputed, 'resolve', { at: msAfter(dueAtOf(disputed)) }).order.status).toBe('accepted');
  });

  it.each([1, 60_000, price.amount])('of %i for the creator leads to settlement of that much', (amount) => {
    const resolved = give(disputed, 'resolve', award(amount));
    expect(resolved.order).toMatchObject({ status: 'accepted', award: amount, held: 120_000 });
  });

  it('of nothing for the creator refunds the advertiser', () => {
    const resolved = give(disputed, 'resolve', award(0));
    expect(resolved.order).toMatchObject({ status: 'refunded', held: 0 });
    expect(resolved.moved).toEqual({ 'order/ord_1/held': -120_000, 'advertiser/adv_1/available': 120_000 });
  });

  it.each([
    [-1, 'CNY'],
    [price.amount + 1, 'CNY'],
    [1, 'USD'],
  ])('is not %i %s: it lies between nothing and the price', (amount, currency) => {
    expect(refusalOf(disputed, 'resolve', award(amount, currency)).slug).toBe('conflict');
  });

  it('is the operator’s alone', () => {
    expect(refusalOf(disputed, 'resolve', { by: creator }).more).toEqual({
      state: 'disputed',
      allowed: ['reply'],
    });
    expect(refusalOf(disputed, 'resolve', { by: advertiser }).more).toEqual({
      state: 'disputed',
      allowed: [],
    });
  });
});
