import { describe, expect, it } from 'vitest';
import { createInvitedOrder as inviteCreator } from '#shared/domain/orders/create-order.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  createClaimedOrder,
  createInvitedOrder,
  createOrderDraft,
  createTerms,
  creator,
  getRefusal,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

describe('taking a task', () => {
  it('begins with the work when no script is required, due when the task says', () => {
    const { order } = createClaimedOrder();
    expect(order).toMatchObject({ status: 'producing', dueAt: order.terms.submitBefore, held: 120_000 });
  });

  it('begins with the script when one is required, due in 72 hours', () => {
    const { order } = createClaimedOrder({ script: true });
    expect(order).toMatchObject({ status: 'scripting', dueAt: momentAfter(startTime, 'PT72H') });
  });

  it('moves the price from the task to the order', () => {
    expect(createClaimedOrder().balanceChanges).toEqual({
      'task/tsk_1/held': -120_000,
      'order/ord_1/held': 120_000,
    });
  });

  it('is the first event, by the creator, from no state', () => {
    const [event] = createClaimedOrder().events;
    expect(event).toEqual({
      seq: 1,
      at: startTime,
      actor: creator,
      command: 'take',
      to: 'producing',
      reasons: [],
      data: {},
    });
  });

  it('fixes the terms: no command changes them later', () => {
    const working = runCommand(createClaimedOrder({ script: true }), 'submit_script');
    expect(runCommand(working, 'approve').order.terms).toEqual(createTerms({ script: true }));
  });
});

describe('an invitation', () => {
  it('waits 24 hours for the creator, with the funds already held', () => {
    const { order, balanceChanges } = createInvitedOrder();
    expect(order).toMatchObject({ status: 'pending_acceptance', dueAt: momentAfter(startTime, 'PT24H') });
    expect(balanceChanges).toEqual({ 'task/tsk_1/held': -120_000, 'order/ord_1/held': 120_000 });
  });

  it('keeps the message of the advertiser, if there is one', () => {
    const invite = (message?: string) =>
      inviteCreator(createOrderDraft(), advertiser, startTime, message).order.invitation;
    expect(invite('We like your lamps.')).toEqual({ status: 'pending', message: 'We like your lamps.' });
    expect(invite()).not.toHaveProperty('message');
  });

  it.each([
    [true, 'scripting'],
    [false, 'producing'],
  ])('continues like a taken order once accepted (script: %s)', (script, status) => {
    const accepted = runCommand(createInvitedOrder({ script }), 'accept_invitation');
    expect(accepted.order.status).toBe(status);
    expect(accepted.balanceChanges).toEqual({});
  });

  it('is the first event, by the advertiser, from no state', () => {
    expect(createInvitedOrder().events).toEqual([
      {
        seq: 1,
        at: startTime,
        actor: advertiser,
        command: 'invite',
        to: 'pending_acceptance',
        reasons: [],
        data: {},
      },
    ]);
  });

  it.each([
    ['accept_invitation', 'accepted'],
    ['decline_invitation', 'declined'],
    ['withdraw_invitation', 'withdrawn'],
    ['lapse', 'lapsed'],
  ] as const)('stays in the order with its answer: after %s it is %s', (type, status) => {
    const invited = createInvitedOrder();
    expect(invited.order.invitation).toEqual({ status: 'pending' });
    expect(runCommand(invited, type).order.invitation).toEqual({ status });
    expect(createClaimedOrder().order).not.toHaveProperty('invitation');
  });

  it('returns the money to the task when it is declined', () => {
    const declined = runCommand(createInvitedOrder(), 'decline_invitation');
    expect(declined.order).toMatchObject({ status: 'cancelled', held: 0 });
    expect(declined.order).not.toHaveProperty('dueAt');
    expect(declined.balanceChanges).toEqual({ 'order/ord_1/held': -120_000, 'task/tsk_1/held': 120_000 });
  });

  it('counts as declined after a day of silence', () => {
    const lapsed = applyTimeout(createInvitedOrder());
    expect(lapsed.order.status).toBe('cancelled');
    expect(lapsed.balanceChanges).toEqual({ 'order/ord_1/held': -120_000, 'task/tsk_1/held': 120_000 });
  });

  it('cannot be accepted once the work is overdue, but can still be declined', () => {
    const submitBefore = momentAfter(startTime, 'PT2H');
    const given = createInvitedOrder({ submitBefore });
    expect(runCommand(given, 'accept_invitation', { at: submitBefore }).order.status).toBe('producing');
    expect(getRefusal(given, 'accept_invitation', { at: addMillisecond(submitBefore) })).toMatchObject({
      slug: 'deadline-passed',
      fields: { dueAt: submitBefore },
    });
    expect(runCommand(given, 'decline_invitation', { at: addMillisecond(submitBefore) }).order.status).toBe(
      'cancelled',
    );
  });

  it('leaves a creator who accepts late at least a day for the work', () => {
    const submitBefore = momentAfter(startTime, 'PT5H');
    const accepted = runCommand(createInvitedOrder({ submitBefore }), 'accept_invitation', {
      at: momentAfter(startTime, 'PT4H'),
    });
    expect(accepted.order.dueAt).toBe(momentAfter(startTime, 'PT28H'));
  });

  it('cannot be answered by the advertiser who made it', () => {
    expect(getRefusal(createInvitedOrder(), 'accept_invitation', { by: advertiser })).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'pending_acceptance', allowed: ['withdraw_invitation'] },
    });
  });
});
