import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  creator,
  dueAtOf,
  give,
  msAfter,
  orderIn,
  refusalOf,
  timeOut,
} from '#test/support/orders.ts';

const given = orderIn('in_review');
const asked = give(given, 'request_cancellation', { with: { requestId: 'ccl_1', reason: 'I am ill.' } });
const lapsesAt = momentAfter(asked.now, 'PT48H');

describe('a creator’s wish to cancel', () => {
  it('changes nothing but that the advertiser has 48 hours to agree', () => {
    expect(asked.order).toMatchObject({
      status: 'in_review',
      held: 120_000,
      cancellationRequest: { id: 'ccl_1', reason: 'I am ill.', until: lapsesAt },
    });
    expect(dueAtOf(asked)).toBe(dueAtOf(given));
  });

  it('ends the order when the advertiser agrees, and returns all the money', () => {
    const granted = give(asked, 'grant_cancellation');
    expect(granted.order).toMatchObject({ status: 'cancelled', held: 0, award: 0 });
    expect(granted.order).not.toHaveProperty('cancellationRequest');
    expect(granted.moved).toEqual({ 'order/ord_1/held': -120_000, 'advertiser/adv_1/available': 120_000 });
  });

  it('is over when the advertiser refuses; the order goes on and it may be asked again', () => {
    const refused = give(asked, 'refuse_cancellation');
    expect(refused.order.status).toBe('in_review');
    expect(refused.order).not.toHaveProperty('cancellationRequest');
    expect(refusalOf(refused, 'grant_cancellation', { with: { requestId: 'ccl_1' } }).slug).toBe(
      'illegal-transition',
    );
    expect(give(refused, 'request_cancellation').order.cancellationRequest).toBeDefined();
  });

  it('can be agreed to at the last instant and not a millisecond later: silence is no consent', () => {
    const { timers } = given.order.terms;
    const slow = orderIn('in_review', { timers: { ...timers, review: 'P9D' } });
    const waiting = give(slow, 'request_cancellation');
    const until = momentAfter(waiting.now, 'PT48H');
    expect(give(waiting, 'grant_cancellation', { at: until }).order.status).toBe('cancelled');
    for (const type of ['grant_cancellation', 'refuse_cancellation'] as const) {
      expect(refusalOf(waiting, type, { at: msAfter(until) }).slug).toBe('illegal-transition');
    }
  });

  it('may be uttered again once it has lapsed, and not before', () => {
    const waiting = timeOut(timeOut(asked));
    const again = { with: { requestId: 'ccl_2', reason: 'Still ill.' } };
    expect(refusalOf(waiting, 'request_cancellation', { at: lapsesAt, ...again }).slug).toBe(
      'illegal-transition',
    );
    const renewed = give(waiting, 'request_cancellation', { at: msAfter(lapsesAt), ...again });
    expect(renewed.order.cancellationRequest?.id).toBe('ccl_2');
  });

  it('outlives a change of state', () => {
    const passed = give(asked, 'approve');
    expect(give(passed, 'grant_cancellation').order.status).toBe('cancelled');
  });

  it('is answered under its own id', () => {
    const wrong = { with: { requestId: 'ccl_other' } };
    expect(refusalOf(asked, 'grant_cancellation', wrong).slug).toBe('not-found');
    expect(refusalOf(asked, 'refuse_cancellation', wrong).slug).toBe('not-found');
  });

  it('is the creator’s to utter and the advertiser’s to answer', () => {
    expect(refusalOf(given, 'request_cancellation', { by: advertiser }).slug).toBe('illegal-transition');
    expect(refusalOf(asked, 'grant_cancellation', { by: creator }).slug).toBe('illegal-transition');
  });

  it('leaves the advertiser’s own cancellation at its stated price', () => {
    expect(give(asked, 'cancel').order.award).toBe(60_000);
  });
});
