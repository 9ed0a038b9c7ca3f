import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  begunAt,
  creator,
  give,
  invited,
  msAfter,
  refusalOf,
  taken,
  termsWith,
  timeOut,
} from '#test/support/orders.ts';

describe('taking a task', () => {
  it('begins with the work when no script is wanted, due when the task says', () => {
    const { order } = taken();
    expect(order).toMatchObject({ status: 'producing', dueAt: order.terms.submitBefore, held: 120_000 });
  });

  it('begins with the script when one is wanted, due in 72 hours', () => {
    const { order } = taken({ script: true });
    expect(order).toMatchObject({ status: 'scripting', dueAt: momentAfter(begunAt, 'PT72H') });
  });

  it('moves the price from the task to the order', () => {
    expect(taken().moved).toEqual({ 'task/tsk_1/held': -120_000, 'order/ord_1/held': 120_000 });
  });

  it('is the first event, by the one who took it, from no state', () => {
    const [event] = taken().events;
    expect(event).toEqual({
      seq: 1,
      at: begunAt,
      actor: creator,
      command: 'take',
      to: 'producing',
      reasons: [],
      data: {},
    });
  });

  it('freezes the terms: no command changes them after', () => {
    const working = give(taken({ script: true }), 'submit_script');
    expect(give(working, 'approve').order.terms).toEqual(termsWith({ script: true }));
  });
});

describe('an invitation', () => {
  it('waits 24 hours for the creator, with the money already set aside', () => {
    const { order, moved } = invited();
    expect(order).toMatchObject({ status: 'pending_acceptance', dueAt: momentAfter(begunAt, 'PT24H') });
    expect(moved).toEqual({ 'task/tsk_1/held': -120_000, 'order/ord_1/held': 120_000 });
  });

  it.each([
    [true, 'scripting'],
    [false, 'producing'],
  ])('goes on as a taking does once accepted (script: %s)', (script, status) => {
    const accepted = give(invited({ script }), 'accept_invitation');
    expect(accepted.order.status).toBe(status);
    expect(accepted.moved).toEqual({});
  });

  it('gives the money back to the task when it is declined', () => {
    const declined = give(invited(), 'decline_invitation');
    expect(declined.order).toMatchObject({ status: 'cancelled', held: 0 });
    expect(declined.order).not.toHaveProperty('dueAt');
    expect(declined.moved).toEqual({ 'order/ord_1/held': -120_000, 'task/tsk_1/held': 120_000 });
  });

  it('counts as declined after a day of silence', () => {
    const lapsed = timeOut(invited());
    expect(lapsed.order.status).toBe('cancelled');
    expect(lapsed.moved).toEqual({ 'order/ord_1/held': -120_000, 'task/tsk_1/held': 120_000 });
  });

  it('cannot be accepted once the work is overdue, but can still be declined', () => {
    const submitBefore = momentAfter(begunAt, 'PT2H');
    const given = invited({ submitBefore });
    expect(give(given, 'accept_invitation', { at: submitBefore }).order.status).toBe('producing');
    expect(refusalOf(given, 'accept_invitation', { at: msAfter(submitBefore) })).toMatchObject({
      slug: 'deadline-passed',
      more: { dueAt: submitBefore },
    });
    expect(give(given, 'decline_invitation', { at: msAfter(submitBefore) }).order.status).toBe('cancelled');
  });

  it('leaves a creator who accepts late at least a day for the work', () => {
    const submitBefore = momentAfter(begunAt, 'PT5H');
    const accepted = give(invited({ submitBefore }), 'accept_invitation', {
      at: momentAfter(begunAt, 'PT4H'),
    });
    expect(accepted.order.dueAt).toBe(momentAfter(begunAt, 'PT28H'));
  });

  it('is not answered by the advertiser who made it', () => {
    expect(refusalOf(invited(), 'accept_invitation', { by: advertiser })).toMatchObject({
      slug: 'illegal-transition',
      more: { state: 'pending_acceptance', allowed: [] },
    });
  });
});
