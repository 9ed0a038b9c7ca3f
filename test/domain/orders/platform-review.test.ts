import { describe, expect, it } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  applyTimeout,
  createOrderIn,
  getRefusal,
  otherReviewer,
  requireDueAt,
  reviewer,
  runCommand,
} from '#test/support/order-histories.ts';

const reviewed = createOrderIn('in_review');

describe('the platform’s review', () => {
  it('that approves the work passes it to the advertiser for 72 hours', () => {
    const passed = runCommand(reviewed, 'approve');
    expect(passed.order.status).toBe('advertiser_review');
    expect(requireDueAt(passed)).toBe(momentAfter(passed.now, 'PT72H'));
  });

  it('that asks for changes states the reasons and uses up no round', () => {
    const changed = runCommand(reviewed, 'request_changes');
    expect(changed.order).toMatchObject({
      status: 'revising',
      rounds: { script: 0, work: 0 },
      denial: { from: 'in_review', status: 'revising', by: reviewer, reasons: [weakOpening] },
    });
  });

  it('may ask for changes more often than the advertiser may', () => {
    let journey = reviewed;
    for (const _round of [1, 2, 3, 4]) {
      journey = runCommand(runCommand(runCommand(journey, 'request_changes'), 'submit_work'), 'pass');
    }
    expect(journey.order).toMatchObject({ status: 'in_review', rounds: { work: 0 } });
    expect(runCommand(journey, 'request_changes').order.status).toBe('revising');
  });

  it.each(['request_changes', 'reject'] as const)('must have a reason to %s', (type) => {
    expect(getRefusal(reviewed, type, { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('is escalated after each 24 hours of silence and never approves', () => {
    const once = applyTimeout(reviewed);
    expect(once.order).toMatchObject({ status: 'in_review', timeouts: 1 });
    expect(requireDueAt(once)).toBe(momentAfter(once.now, 'PT24H'));
    const often = applyTimeout(applyTimeout(applyTimeout(once)));
    expect(often.order).toMatchObject({ status: 'in_review', timeouts: 4, held: 120_000 });
    expect(runCommand(often, 'approve', { by: otherReviewer }).order.status).toBe('advertiser_review');
  });

  it('that was escalated leaves no trace in the limits of the states after it', () => {
    const late = runCommand(applyTimeout(applyTimeout(reviewed)), 'approve');
    expect(late.order.timeouts).toBe(0);
    const disputed = runCommand(runCommand(runCommand(late, 'approve'), 'publish'), 'dispute');
    expect(runCommand(disputed, 'reply').order.disputeReply).toBeDefined();
    expect(applyTimeout(disputed).events.at(-1)?.command).toBe('close_replies');
  });

  it('counts its limit from the arrival, and ignores what happens in between', () => {
    const requested = runCommand(reviewed, 'request_cancellation');
    expect(requireDueAt(requested)).toBe(requireDueAt(reviewed));
  });
});

describe('a final rejection', () => {
  const rejected = runCommand(reviewed, 'reject');

  it('keeps the money until the 72 hours for an appeal have passed', () => {
    expect(rejected.order).toMatchObject({ status: 'rejected', held: 120_000 });
    expect(requireDueAt(rejected)).toBe(momentAfter(rejected.now, 'PT72H'));
    expect(rejected.balanceChanges).toEqual({});
  });

  it('returns the money to the advertiser when nobody appeals', () => {
    const closed = applyTimeout(rejected);
    expect(closed.order).toMatchObject({ status: 'rejected', held: 0 });
    expect(closed.order).not.toHaveProperty('dueAt');
    expect(closed.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('cannot be cancelled by anybody while the window runs', () => {
    expect(getRefusal(rejected, 'cancel', { by: { role: 'advertiser', id: 'adv_1' } }).slug).toBe(
      'illegal-transition',
    );
  });
});
