import { describe, expect, it } from 'vitest';
import { wakeAtOf } from '#shared/domain/orders/reminders.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  clock,
  createOrderIn,
  creator,
  getRefusal,
  requireDueAt,
  runCommand,
} from '#test/support/order-histories.ts';

const given = createOrderIn('in_review');
const requested = runCommand(given, 'request_cancellation', {
  with: { requestId: 'ccl_1', reason: 'I am ill.' },
});
const lapsesAt = momentAfter(requested.now, 'PT48H');

describe('a creator’s request to cancel', () => {
  it('only gives the advertiser 48 hours to agree', () => {
    expect(requested.order).toMatchObject({
      status: 'in_review',
      held: 120_000,
      cancellationRequest: { id: 'ccl_1', reason: 'I am ill.', until: lapsesAt },
    });
    expect(requireDueAt(requested)).toBe(requireDueAt(given));
  });

  it('ends the order when the advertiser agrees, and returns all the money', () => {
    const granted = runCommand(requested, 'grant_cancellation');
    expect(granted.order).toMatchObject({ status: 'cancelled', held: 0, award: 0 });
    expect(granted.order).not.toHaveProperty('cancellationRequest');
    expect(granted.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('ends when the advertiser refuses; the order continues and it may be requested again', () => {
    const refused = runCommand(requested, 'refuse_cancellation');
    expect(refused.order.status).toBe('in_review');
    expect(refused.order).not.toHaveProperty('cancellationRequest');
    expect(getRefusal(refused, 'grant_cancellation', { with: { requestId: 'ccl_1' } }).slug).toBe(
      'illegal-transition',
    );
    expect(runCommand(refused, 'request_cancellation').order.cancellationRequest).toBeDefined();
  });

  it('can be granted at the last instant and not a millisecond later: silence is no consent', () => {
    const { timers } = given.order.terms;
    const slow = createOrderIn('in_review', { timers: { ...timers, review: 'P9D' } });
    const waiting = runCommand(slow, 'request_cancellation');
    const until = momentAfter(waiting.now, 'PT48H');
    expect(runCommand(waiting, 'grant_cancellation', { at: until }).order.status).toBe('cancelled');
    for (const type of ['grant_cancellation', 'refuse_cancellation'] as const) {
      expect(getRefusal(waiting, type, { at: addMillisecond(until) }).slug).toBe('illegal-transition');
    }
  });

  it('may be repeated once it has lapsed, and not before', () => {
    const waiting = applyTimeout(applyTimeout(requested));
    const again = { with: { requestId: 'ccl_2', reason: 'Still ill.' } };
    expect(getRefusal(waiting, 'request_cancellation', { at: lapsesAt, ...again }).slug).toBe(
      'illegal-transition',
    );
    const renewed = runCommand(waiting, 'request_cancellation', { at: addMillisecond(lapsesAt), ...again });
    expect(renewed.order.cancellationRequest?.id).toBe('ccl_2');
  });

  it('is withdrawn by the creator under its id, and then cannot be granted', () => {
    const withdrawn = runCommand(requested, 'withdraw_cancellation');
    expect(withdrawn.order).not.toHaveProperty('cancellationRequest');
    expect(withdrawn.order).toMatchObject({ status: 'in_review', held: 120_000 });
    expect(getRefusal(withdrawn, 'grant_cancellation', { with: { requestId: 'ccl_1' } }).slug).toBe(
      'illegal-transition',
    );
    expect(getRefusal(requested, 'withdraw_cancellation', { by: advertiser }).slug).toBe(
      'illegal-transition',
    );
    const wrong = { with: { requestId: 'ccl_other' } };
    expect(getRefusal(requested, 'withdraw_cancellation', wrong).slug).toBe('not-found');
  });

  it('lapses by the clock when nobody answers it, and leaves the deadline of the state', () => {
    const { timers } = given.order.terms;
    const slow = createOrderIn('in_review', { timers: { ...timers, review: 'P9D' } });
    const waiting = runCommand(slow, 'request_cancellation');
    const until = momentAfter(waiting.now, 'PT48H');
    expect(wakeAtOf(waiting.order)).toBe(until);
    expect(getRefusal(waiting, 'lapse_cancellation', { by: clock, at: until }).slug).toBe('too-early');
    const lapsed = runCommand(waiting, 'lapse_cancellation', { by: clock });
    expect(lapsed.order).not.toHaveProperty('cancellationRequest');
    expect(lapsed.order).toMatchObject({ status: 'in_review', timeouts: 0, dueAt: requireDueAt(slow) });
    expect(wakeAtOf(lapsed.order)).toBe(requireDueAt(slow));
  });

  it('ends when the creator continues the work: no late consent takes it for nothing', () => {
    for (const [status, command] of [
      ['scripting', 'submit_script'],
      ['producing', 'submit_work'],
      ['revising', 'submit_work'],
      ['revising', 'appeal'],
      ['approved', 'publish'],
    ] as const) {
      const request = runCommand(createOrderIn(status), 'request_cancellation');
      expect(runCommand(request, command).order).not.toHaveProperty('cancellationRequest');
    }
    const request = runCommand(createOrderIn('approved'), 'request_cancellation');
    const checked = runCommand(request, 'publish', { with: { check: 'people' } });
    expect(checked.order.status).toBe('approved');
    expect(checked.order).not.toHaveProperty('cancellationRequest');
    expect(getRefusal(checked, 'grant_cancellation').slug).toBe('illegal-transition');
  });

  it('ends when a cancellation would pay the creator another part of the price', () => {
    const request = runCommand(createOrderIn('advertiser_review'), 'request_cancellation');
    expect(runCommand(request, 'approve', { by: advertiser }).order).not.toHaveProperty(
      'cancellationRequest',
    );
  });

  it('ends with the order', () => {
    const { timers } = given.order.terms;
    const scripting = createOrderIn('scripting', { timers: { ...timers, cancellationConsent: 'P9D' } });
    const request = runCommand(scripting, 'request_cancellation');
    expect(applyTimeout(request).order.status).toBe('expired');
    expect(applyTimeout(request).order).not.toHaveProperty('cancellationRequest');
  });

  it('survives a change of state that pays the creator the same part', () => {
    const passed = runCommand(requested, 'approve');
    expect(runCommand(passed, 'grant_cancellation').order.status).toBe('cancelled');
  });

  it('is answered under its id', () => {
    const wrong = { with: { requestId: 'ccl_other' } };
    expect(getRefusal(requested, 'grant_cancellation', wrong).slug).toBe('not-found');
    expect(getRefusal(requested, 'refuse_cancellation', wrong).slug).toBe('not-found');
  });

  it('is made by the creator and answered by the advertiser', () => {
    expect(getRefusal(given, 'request_cancellation', { by: advertiser }).slug).toBe('illegal-transition');
    expect(getRefusal(requested, 'grant_cancellation', { by: creator }).slug).toBe('illegal-transition');
  });

  it('leaves the advertiser’s own cancellation at its stated price', () => {
    expect(runCommand(requested, 'cancel').order.award).toBe(60_000);
  });
});
