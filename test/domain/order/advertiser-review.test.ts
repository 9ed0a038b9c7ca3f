import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  begunAt,
  dueAtOf,
  give,
  type Journey,
  orderIn,
  refusalOf,
  timeOut,
  weakOpening,
} from '#test/support/orders.ts';

const given = orderIn('advertiser_review');

const handInAgain = (journey: Journey): Journey =>
  give(give(give(journey, 'submit_work'), 'pass'), 'approve');

describe('the advertiser’s review', () => {
  it('that approves lets the creator publish until the window ends', () => {
    const approved = give(given, 'approve');
    expect(approved.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(dueAtOf(approved)).toBe(approved.order.terms.publishWindow.to);
  });

  it('that comes when the window is nearly over leaves a day to publish', () => {
    const narrow = orderIn('advertiser_review', { publishWindow: { from: begunAt, to: begunAt } });
    const approved = give(narrow, 'approve');
    expect(dueAtOf(approved)).toBe(momentAfter(approved.now, 'PT24H'));
  });

  it('is an approval after 72 hours of silence', () => {
    expect(timeOut(given).order.status).toBe('approved');
  });

  it('can be extended once, by 72 hours from the old deadline', () => {
    const extended = give(given, 'extend_review');
    expect(extended.order.status).toBe('advertiser_review');
    expect(dueAtOf(extended)).toBe(momentAfter(dueAtOf(given), 'PT72H'));
    expect(
      refusalOf(give(extended, 'request_cancellation'), 'extend_review', { by: advertiser }),
    ).toMatchObject({ slug: 'illegal-transition', more: { state: 'advertiser_review' } });
    expect(timeOut(extended).order.status).toBe('approved');
  });

  it('may be extended again in the next round', () => {
    const nextRound = handInAgain(give(give(given, 'extend_review'), 'request_changes'));
    expect(dueAtOf(give(nextRound, 'extend_review'))).toBe(momentAfter(dueAtOf(nextRound), 'PT72H'));
  });
});

describe('rounds of changes', () => {
  it('each send the work back with reasons and are counted', () => {
    const changed = give(given, 'request_changes');
    expect(changed.order).toMatchObject({
      status: 'revising',
      rounds: { script: 0, work: 1 },
      denial: { from: 'advertiser_review', by: advertiser, reasons: [weakOpening], appealed: false },
    });
  });

  it('need a reason', () => {
    expect(refusalOf(given, 'request_changes', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('are two, and the third wish goes to arbitration', () => {
    const first = give(given, 'request_changes');
    const second = give(handInAgain(first), 'request_changes');
    expect(second.order).toMatchObject({ status: 'revising', rounds: { work: 2 } });
    const third = give(handInAgain(second), 'request_changes');
    expect(third.order).toMatchObject({ status: 'arbitration', rounds: { work: 2 }, held: 120_000 });
  });

  it('are as many as the order was made with', () => {
    const noRounds = orderIn('advertiser_review', { revisionRounds: 0 });
    expect(give(noRounds, 'request_changes').order.status).toBe('arbitration');
  });

  it('to arbitration need a reason too', () => {
    const noRounds = orderIn('advertiser_review', { revisionRounds: 0 });
    expect(refusalOf(noRounds, 'request_changes', { with: { reasons: [] } }).slug).toBe(
      'deliverable-invalid',
    );
  });

  it('pass every check of the platform again', () => {
    const again = give(give(given, 'request_changes'), 'submit_work');
    expect(again.order.status).toBe('screening');
    expect(give(again, 'pass').order.status).toBe('in_review');
  });
});
