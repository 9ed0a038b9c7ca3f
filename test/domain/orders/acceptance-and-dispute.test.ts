import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  clock,
  createOrderIn,
  creator,
  decideCommand,
  getRefusal,
  operator,
  price,
  requireDueAt,
  runCommand,
  system,
} from '#test/support/order-histories.ts';

const published = createOrderIn('published');
const disputed = createOrderIn('disputed');

const award = (amount: number, currency = 'CNY') => ({ with: { creatorAmount: money(amount, currency) } });

describe('acceptance', () => {
  it('by the advertiser settles the order in the same step, and is its last command', () => {
    const { order, events, balanceChanges } = runCommand(published, 'accept');
    expect(order).toMatchObject({ status: 'settled', held: 0, award: 120_000, version: events.length });
    expect(order).not.toHaveProperty('dueAt');
    expect(order.last).toMatchObject({ command: 'accept', from: 'published', actor: advertiser });
    expect(balanceChanges['creator/crt_1/available']).toBe(114_000);
  });

  it('writes the event of the acceptance and that of the settlement', () => {
    const { events } = runCommand(published, 'accept');
    expect(events.slice(-2)).toMatchObject([
      { command: 'accept', actor: advertiser, from: 'published', to: 'settled' },
      { command: 'settle', actor: system, from: 'settled', to: 'settled', reasons: [] },
    ]);
  });

  it('given again is answered as done', () => {
    expect(decideCommand(runCommand(published, 'accept'), 'accept', { by: advertiser })).toMatchObject({
      alreadyDone: true,
    });
  });

  it('happens automatically three days after publication', () => {
    expect(requireDueAt(published)).toBe(momentAfter(published.now, 'P3D'));
    expect(applyTimeout(published).order).toMatchObject({ status: 'settled', held: 0 });
  });

  it('only makes an order of version 1 ready to settle, with all money still held', () => {
    const first = createOrderIn('published', { processVersion: '1' });
    for (const accepted of [runCommand(first, 'accept'), applyTimeout(first)])
      expect(accepted.order).toMatchObject({ status: 'accepted', held: 120_000 });
  });

  it('can no longer be prevented by a cancellation', () => {
    expect(getRefusal(published, 'cancel', { by: advertiser }).slug).toBe('illegal-transition');
    expect(getRefusal(published, 'cancel', { by: operator }).slug).toBe('illegal-transition');
  });
});

describe('a dispute', () => {
  it('needs a reason', () => {
    expect(getRefusal(published, 'dispute', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('keeps the money held and gives the creator five days to reply', () => {
    expect(disputed.order).toMatchObject({ status: 'disputed', held: 120_000 });
    expect(requireDueAt(disputed)).toBe(momentAfter(disputed.now, 'P5D'));
  });

  it('takes one reply, until the last instant of the five days', () => {
    const replied = runCommand(disputed, 'reply', {
      at: requireDueAt(disputed),
      with: { statement: 'As approved.' },
    });
    expect(replied.order).toMatchObject({ status: 'disputed', disputeReply: 'As approved.' });
    expect(getRefusal(replied, 'reply', { at: replied.now, with: { statement: 'And more.' } }).slug).toBe(
      'illegal-transition',
    );
  });

  it('takes no reply a millisecond later, whether or not the clock has acted', () => {
    const late = { at: addMillisecond(requireDueAt(disputed)) };
    expect(getRefusal(disputed, 'reply', late)).toMatchObject({
      slug: 'deadline-passed',
      fields: { dueAt: requireDueAt(disputed) },
    });
    expect(getRefusal(applyTimeout(disputed), 'reply').slug).toBe('illegal-transition');
  });

  it('has three limits, all from its start: replies 5 days, escalated at 14, refunded at 60', () => {
    const closed = applyTimeout(disputed);
    expect(closed.events.at(-1)?.command).toBe('close_replies');
    expect(requireDueAt(closed)).toBe(momentAfter(disputed.now, 'P14D'));
    const escalated = applyTimeout(closed);
    expect(escalated.events.at(-1)?.command).toBe('escalate');
    expect(requireDueAt(escalated)).toBe(momentAfter(disputed.now, 'P60D'));
    const refunded = applyTimeout(escalated);
    expect(refunded.order).toMatchObject({ status: 'refunded', held: 0 });
    expect(refunded.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('keeps its limits when the clock is late', () => {
    const closed = runCommand(disputed, 'close_replies', { by: clock, at: momentAfter(disputed.now, 'P9D') });
    expect(requireDueAt(closed)).toBe(momentAfter(disputed.now, 'P14D'));
  });

  it('passes its limits in their order', () => {
    const late = { by: clock, at: momentAfter(disputed.now, 'P61D') };
    expect(getRefusal(disputed, 'refund', late).slug).toBe('too-early');
    expect(getRefusal(applyTimeout(disputed), 'refund', late).slug).toBe('too-early');
  });

  it('may be resolved until a late clock gives the refund: at 60 days, not a millisecond later', () => {
    const waiting = applyTimeout(applyTimeout(disputed));
    expect(runCommand(waiting, 'resolve', { at: requireDueAt(waiting) }).order.status).toBe('settled');
    expect(getRefusal(waiting, 'resolve', { at: addMillisecond(requireDueAt(waiting)) }).slug).toBe(
      'deadline-passed',
    );
  });
});

describe('the resolution of a dispute', () => {
  it('may be given before and after the reply, and while replies are overdue', () => {
    for (const given of [disputed, runCommand(disputed, 'reply'), applyTimeout(disputed)]) {
      expect(runCommand(given, 'resolve').order.status).toBe('settled');
    }
    expect(runCommand(disputed, 'resolve', { at: addMillisecond(requireDueAt(disputed)) }).order.status).toBe(
      'settled',
    );
  });

  it.each([1, 60_000, price.amount])('of %i for the creator settles that amount at once', (amount) => {
    const { order, events } = runCommand(disputed, 'resolve', award(amount));
    expect(order).toMatchObject({ status: 'settled', award: amount, held: 0 });
    expect(events.slice(-2).map(({ command, to }) => [command, to])).toEqual([
      ['resolve', 'settled'],
      ['settle', 'settled'],
    ]);
  });

  it('of an amount for the creator makes an order of version 1 ready to settle', () => {
    const first = createOrderIn('disputed', { processVersion: '1' });
    expect(runCommand(first, 'resolve', award(60_000)).order).toMatchObject({
      status: 'accepted',
      award: 60_000,
      held: 120_000,
    });
  });

  it('of nothing for the creator refunds the advertiser', () => {
    const resolved = runCommand(disputed, 'resolve', award(0));
    expect(resolved.order).toMatchObject({ status: 'refunded', held: 0 });
    expect(resolved.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it.each([
    [-1, 'CNY'],
    [price.amount + 1, 'CNY'],
    [1, 'USD'],
  ])('is not %i %s: it lies between nothing and the price', (amount, currency) => {
    expect(getRefusal(disputed, 'resolve', award(amount, currency)).slug).toBe('conflict');
  });

  it('is for operators only', () => {
    expect(getRefusal(disputed, 'resolve', { by: creator }).fields).toEqual({
      state: 'disputed',
      allowed: ['reply'],
    });
    expect(getRefusal(disputed, 'resolve', { by: advertiser }).fields).toEqual({
      state: 'disputed',
      allowed: [],
    });
  });
});
