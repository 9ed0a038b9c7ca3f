import { describe, expect, it } from 'vitest';
import { isAlreadyDone } from '#shared/domain/order/decide.ts';
import type { CommandName } from '#shared/domain/order/lifecycle.ts';
import {
  advertiser,
  answerTo,
  clock,
  commandFor,
  creator,
  give,
  type Journey,
  type Manner,
  msAfter,
  operator,
  orderIn,
  otherReviewer,
  refusalOf,
  reviewer,
  timeOut,
  weakOpening,
} from '#test/support/orders.ts';

const isDone = <C extends CommandName>(journey: Journey, type: C, manner: Manner<C>): boolean => {
  const answer = answerTo(journey, type, manner);
  return isAlreadyDone(answer) && answer.order === journey.order;
};

describe('a command that was carried out already', () => {
  it.each([
    ['scripting', 'submit_script', creator],
    ['producing', 'submit_work', creator],
    ['screening', 'pass', { role: 'system' }],
    ['in_review', 'approve', reviewer],
    ['in_review', 'reject', reviewer],
    ['advertiser_review', 'request_changes', advertiser],
    ['advertiser_review', 'extend_review', advertiser],
    ['revising', 'appeal', creator],
    ['approved', 'publish', creator],
    ['published', 'dispute', advertiser],
    ['disputed', 'resolve', operator],
    ['accepted', 'settle', { role: 'system' }],
    ['producing', 'cancel', advertiser],
    ['settled', 'rate', creator],
  ] as const)('on an order that was %s is answered as done when %s comes again', (status, type, by) => {
    const before = orderIn(status);
    const first = give(before, type, { by });
    const again = commandFor(before, type, first.now, { by });
    expect(isDone(first, type, { by, with: again })).toBe(true);
  });

  it('is told by its content: other reasons are another command', () => {
    const rejected = give(orderIn('in_review'), 'reject');
    const other = { by: reviewer, with: { reasons: [{ ...weakOpening, message: 'Something else.' }] } };
    expect(refusalOf(rejected, 'reject', other).slug).toBe('illegal-transition');
  });

  it('is told by its actor: another reviewer’s reasons are not the first one’s', () => {
    const rejected = give(orderIn('in_review'), 'reject');
    expect(refusalOf(rejected, 'reject', { by: otherReviewer }).slug).toBe('illegal-transition');
  });

  it('may have been the clock’s, when it says nothing of its own', () => {
    const silent = timeOut(orderIn('advertiser_review'));
    expect(isDone(silent, 'approve', { by: advertiser })).toBe(true);
  });

  it('may be the clock’s, when somebody acted in the last second', () => {
    const approved = give(orderIn('advertiser_review'), 'approve');
    expect(isDone(approved, 'approve', { by: clock, at: msAfter(approved.now) })).toBe(true);
  });

  it('is not done for a role that could not have given it', () => {
    const silent = timeOut(orderIn('advertiser_review'));
    expect(refusalOf(silent, 'approve', { by: reviewer }).slug).toBe('illegal-transition');
  });

  it('is not done once another command came after it', () => {
    const moved = give(give(orderIn('in_review'), 'approve'), 'request_changes');
    expect(refusalOf(moved, 'approve', { by: reviewer }).slug).toBe('illegal-transition');
  });

  it('is not taken for done where it is legal again', () => {
    const passed = give(orderIn('in_review'), 'approve', { by: reviewer });
    expect(give(passed, 'approve', { by: advertiser }).order.status).toBe('approved');
  });

  it.each([
    ['expire', 'producing'],
    ['accept', 'published'],
    ['escalate', 'in_review'],
    ['close', 'rejected'],
    ['refund', 'disputed'],
  ] as const)('by the clock is done: %s, sent twice by a machine that was started again', (type, status) => {
    const waiting = type === 'refund' ? timeOut(timeOut(orderIn(status))) : orderIn(status);
    const over = timeOut(waiting);
    expect(isDone(over, type, { by: clock, at: over.now })).toBe(true);
  });
});
