import { describe, expect, it } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  advanceTime,
  applyTimeout,
  createClaimedOrder,
  createOrderIn,
  creator,
  getRefusal,
  type OrderHistory,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const round = (journey: OrderHistory): OrderHistory =>
  runCommand(runCommand(journey, 'submit_script'), 'request_changes');

describe('a script', () => {
  it('waits 72 hours for the advertiser once it is submitted', () => {
    const script = { text: 'A lamp wakes up.', files: [] };
    const given = runCommand(createOrderIn('scripting'), 'submit_script', { with: { script } });
    expect(given.order).toMatchObject({ status: 'script_review', script });
    expect(given.order.dueAt).toBe(momentAfter(given.now, 'PT72H'));
  });

  it('lets the work begin once it is approved', () => {
    const approved = runCommand(createOrderIn('script_review'), 'approve');
    expect(approved.order).toMatchObject({ status: 'producing', dueAt: approved.order.terms.submitBefore });
  });

  it('is approved by 72 hours of the advertiser’s silence', () => {
    const approved = applyTimeout(createOrderIn('script_review'));
    expect(approved.order.status).toBe('producing');
    expect(approved.events.at(-1)?.actor).toEqual({ role: 'clock' });
  });

  it('leaves at least a day for the work when its approval was late', () => {
    const approved = runCommand(
      createOrderIn('script_review', { script: true, submitBefore: startTime }),
      'approve',
    );
    expect(approved.order.dueAt).toBe(momentAfter(approved.now, 'PT24H'));
  });

  it('that is not submitted within 72 hours ends the order and returns the money', () => {
    const expired = applyTimeout(createOrderIn('scripting'));
    expect(expired.order).toMatchObject({ status: 'expired', held: 0 });
    expect(expired.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });
});

describe('changes of a script', () => {
  it('return it to the creator with the reasons and another 72 hours', () => {
    const changed = runCommand(advanceTime(createOrderIn('script_review'), 'PT10H'), 'request_changes');
    expect(changed.order).toMatchObject({ status: 'scripting', rounds: { script: 1, work: 0 } });
    expect(changed.order.dueAt).toBe(momentAfter(changed.now, 'PT72H'));
    expect(changed.events.at(-1)?.reasons).toEqual([weakOpening]);
  });

  it('need a reason', () => {
    expect(
      getRefusal(createOrderIn('script_review'), 'request_changes', { with: { reasons: [] } }).slug,
    ).toBe('deliverable-invalid');
  });

  it('can be requested twice and not a third time', () => {
    const third = runCommand(round(round(createClaimedOrder({ script: true }))), 'submit_script');
    expect(third.order.rounds.script).toBe(2);
    expect(getRefusal(third, 'request_changes').fields).toEqual({
      state: 'script_review',
      allowed: ['approve', 'cancel'],
    });
    expect(runCommand(third, 'approve').order.status).toBe('producing');
  });

  it('cannot be appealed: the creator answers with another script', () => {
    const refusal = getRefusal(round(createClaimedOrder({ script: true })), 'appeal', { by: creator });
    expect(refusal.slug).toBe('illegal-transition');
  });

  it('do not use up the rounds of the work', () => {
    expect(round(createClaimedOrder({ script: true })).order.rounds.work).toBe(0);
  });
});
