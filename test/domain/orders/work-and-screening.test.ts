import { describe, expect, it } from 'vitest';
import { maxFiles } from '#shared/domain/orders/command-handlers/work.ts';
import type { Deliverable } from '#shared/domain/orders/order.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  addMillisecond,
  advanceTime,
  applyTimeout,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  getRefusal,
  type OrderHistory,
  requireDueAt,
  runCommand,
  startTime,
  system,
} from '#test/support/order-histories.ts';

const file = { uploadId: 'upl_1', fileName: 'a.jpg', contentType: 'image/jpeg', size: 1, sha256: 'ab' };

const workOf = (files: number): Deliverable => ({
  title: 'Lamps',
  description: 'nine of them',
  hashtags: ['#stars'],
  files: Array.from({ length: files }, (_, index) => ({ ...file, uploadId: `upl_${index}` })),
});

describe('a submission of work', () => {
  it('goes to the machine’s checks, with exactly these files', () => {
    const deliverable = workOf(2);
    const handedIn = runCommand(createOrderIn('producing'), 'submit_work', { with: { deliverable } });
    expect(handedIn.order).toMatchObject({ status: 'screening', deliverable });
    expect(handedIn.balanceChanges).toEqual({});
  });

  it.each([1, maxFiles])('takes %i files', (files) => {
    const manner = { with: { deliverable: workOf(files) } };
    expect(runCommand(createOrderIn('producing'), 'submit_work', manner).order.status).toBe('screening');
  });

  it.each([0, maxFiles + 1])('refuses %i files', (files) => {
    const manner = { with: { deliverable: workOf(files) } };
    expect(getRefusal(createOrderIn('producing'), 'submit_work', manner).slug).toBe('deliverable-invalid');
  });

  it('that never happens ends the order and returns the money', () => {
    const given = createOrderIn('producing');
    expect(requireDueAt(given)).toBe(given.order.terms.submitBefore);
    const expired = applyTimeout(given);
    expect(expired.order).toMatchObject({ status: 'expired', held: 0 });
    expect(expired.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('after a revision replaces the earlier files', () => {
    const deliverable = workOf(3);
    const again = runCommand(createOrderIn('revising'), 'submit_work', { with: { deliverable } });
    expect(again.order).toMatchObject({ status: 'screening', deliverable });
  });
});

describe('a first submission counts as on time', () => {
  const submitBefore = momentAfter(startTime, 'PT5H');
  const isOnTime = (journey: OrderHistory, at: string) =>
    runCommand(journey, 'submit_work', { at }).order.workOnTime;

  it('until the date of the task, although an extension allows it later', () => {
    const claimed = createClaimedOrder({ submitBefore });
    const extended = runCommand(runCommand(claimed, 'request_extension'), 'grant_extension');
    expect(isOnTime(extended, submitBefore)).toBe(true);
    expect(isOnTime(extended, addMillisecond(submitBefore))).toBe(false);
  });

  it('for a day after the invitation was accepted late', () => {
    const at = momentAfter(startTime, 'PT4H');
    const accepted = runCommand(createInvitedOrder({ submitBefore }), 'accept_invitation', { at });
    const extended = runCommand(runCommand(accepted, 'request_extension'), 'grant_extension');
    expect(isOnTime(extended, momentAfter(at, 'P1D'))).toBe(true);
    expect(isOnTime(extended, addMillisecond(momentAfter(at, 'P1D')))).toBe(false);
  });
});

describe('screening', () => {
  it('without faults passes the work to a person', () => {
    const passed = runCommand(createOrderIn('screening'), 'pass', {
      with: { measurements: [{ seconds: 31 }] },
    });
    expect(passed.order.status).toBe('in_review');
    expect(passed.events.at(-1)).toMatchObject({ actor: system, data: { measurements: [{ seconds: 31 }] } });
  });

  it('with faults returns the work with them, and uses up no round of changes', () => {
    const found = runCommand(createOrderIn('screening'), 'find_faults');
    expect(found.order).toMatchObject({
      status: 'revising',
      rounds: { script: 0, work: 0 },
      denial: {
        at: found.now,
        from: 'screening',
        status: 'revising',
        by: system,
        reasons: [weakOpening],
        appealed: false,
      },
    });
  });

  it.each(['pass', 'find_faults'] as const)('stores where its measurements are after %s', (type) => {
    const screened = runCommand(createOrderIn('screening'), type);
    expect(screened.order.measuredIn).toBe(screened.events.at(-1)?.seq);
  });

  it('of an earlier work says nothing about the next one', () => {
    const found = runCommand(createOrderIn('screening'), 'find_faults');
    expect(runCommand(found, 'submit_work').order).not.toHaveProperty('measuredIn');
  });

  it('that takes too long is escalated and approves nothing', () => {
    const given = createOrderIn('screening');
    const escalated = applyTimeout(given);
    expect(escalated.order).toMatchObject({ status: 'screening', timeouts: 1, held: 120_000 });
    expect(requireDueAt(escalated)).toBe(momentAfter(escalated.now, given.order.terms.timers.machineWork));
  });

  it('may still respond after its limit ran out', () => {
    const late = advanceTime(applyTimeout(applyTimeout(createOrderIn('screening'))), 'P2D');
    expect(runCommand(late, 'pass').order.status).toBe('in_review');
  });
});

describe('a revision', () => {
  it('has 48 hours', () => {
    const given = runCommand(createOrderIn('screening'), 'find_faults');
    expect(requireDueAt(given)).toBe(momentAfter(given.now, 'PT48H'));
  });

  it('has at least 24 hours, with any configuration', () => {
    const { timers } = createOrderIn('screening').order.terms;
    const given = createOrderIn('revising', { timers: { ...timers, revision: 'PT6H' } });
    expect(requireDueAt(given)).toBe(momentAfter(given.now, 'PT24H'));
  });

  it('that never happens ends the order and returns the money', () => {
    const expired = applyTimeout(createOrderIn('revising'));
    expect(expired.order).toMatchObject({ status: 'expired', held: 0 });
    expect(expired.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });
});

describe('a redrive of a stuck screening', () => {
  const stuck = createOrderIn('screening');

  it('needs a reason', () => {
    expect(getRefusal(stuck, 'redrive', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('records its reasons and leaves the order as it is', () => {
    const redriven = runCommand(stuck, 'redrive');
    expect(redriven.order).toMatchObject({ status: 'screening', dueAt: requireDueAt(stuck) });
    expect(redriven.events.at(-1)).toMatchObject({ command: 'redrive', reasons: [weakOpening] });
  });
});
