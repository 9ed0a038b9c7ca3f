import { describe, expect, it } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  advertiser,
  applyTimeout,
  createOrderIn,
  getRefusal,
  type OrderHistory,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const given = createOrderIn('advertiser_review');

const submitAgain = (journey: OrderHistory): OrderHistory =>
  runCommand(runCommand(runCommand(journey, 'submit_work'), 'pass'), 'approve');

describe('the advertiser’s review', () => {
  it('that approves lets the creator publish until the window ends', () => {
    const approved = runCommand(given, 'approve');
    expect(approved.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(requireDueAt(approved)).toBe(approved.order.terms.publishWindow.to);
  });

  it('near the end of the window leaves a day to publish', () => {
    const narrow = createOrderIn('advertiser_review', { publishWindow: { from: startTime, to: startTime } });
    const approved = runCommand(narrow, 'approve');
    expect(requireDueAt(approved)).toBe(momentAfter(approved.now, 'PT24H'));
  });

  it('approves after 72 hours of silence', () => {
    expect(applyTimeout(given).order.status).toBe('approved');
  });

  it('can be extended once, by 72 hours from the old deadline', () => {
    const extended = runCommand(given, 'extend_review');
    expect(extended.order.status).toBe('advertiser_review');
    expect(requireDueAt(extended)).toBe(momentAfter(requireDueAt(given), 'PT72H'));
    expect(
      getRefusal(runCommand(extended, 'request_cancellation'), 'extend_review', { by: advertiser }),
    ).toMatchObject({ slug: 'illegal-transition', fields: { state: 'advertiser_review' } });
    expect(applyTimeout(extended).order.status).toBe('approved');
  });

  it('may be extended again in the next round', () => {
    const nextRound = submitAgain(runCommand(runCommand(given, 'extend_review'), 'request_changes'));
    expect(requireDueAt(runCommand(nextRound, 'extend_review'))).toBe(
      momentAfter(requireDueAt(nextRound), 'PT72H'),
    );
  });
});

describe('rounds of changes', () => {
  it('each return the work with reasons and are counted', () => {
    const changed = runCommand(given, 'request_changes');
    expect(changed.order).toMatchObject({
      status: 'revising',
      rounds: { script: 0, work: 1 },
      denial: { from: 'advertiser_review', by: advertiser, reasons: [weakOpening], appealed: false },
    });
  });

  it('need a reason', () => {
    expect(getRefusal(given, 'request_changes', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('are two, and the third request goes to arbitration', () => {
    const first = runCommand(given, 'request_changes');
    const second = runCommand(submitAgain(first), 'request_changes');
    expect(second.order).toMatchObject({ status: 'revising', rounds: { work: 2 } });
    const third = runCommand(submitAgain(second), 'request_changes');
    expect(third.order).toMatchObject({ status: 'arbitration', rounds: { work: 2 }, held: 120_000 });
  });

  it('are as many as the order was made with', () => {
    const noRounds = createOrderIn('advertiser_review', { revisionRounds: 0 });
    expect(runCommand(noRounds, 'request_changes').order.status).toBe('arbitration');
  });

  it('need a reason for arbitration too', () => {
    const noRounds = createOrderIn('advertiser_review', { revisionRounds: 0 });
    expect(getRefusal(noRounds, 'request_changes', { with: { reasons: [] } }).slug).toBe(
      'deliverable-invalid',
    );
  });

  it('pass every check of the platform again', () => {
    const again = runCommand(runCommand(given, 'request_changes'), 'submit_work');
    expect(again.order.status).toBe('screening');
    expect(runCommand(again, 'pass').order.status).toBe('in_review');
  });
});
