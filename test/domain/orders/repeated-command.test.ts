import { describe, expect, it } from 'vitest';
import { isAlreadyDone } from '#shared/domain/orders/decide.ts';
import type { CommandName } from '#shared/domain/orders/lifecycle.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  type CommandOptions,
  clock,
  commandFor,
  createOrderIn,
  creator,
  decideCommand,
  getRefusal,
  type OrderHistory,
  operator,
  otherReviewer,
  reviewer,
  runCommand,
} from '#test/support/order-histories.ts';

const isDone = <C extends CommandName>(
  journey: OrderHistory,
  type: C,
  manner: CommandOptions<C>,
): boolean => {
  const answer = decideCommand(journey, type, manner);
  return isAlreadyDone(answer) && answer.order === journey.order;
};

describe('a repeated command', () => {
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
  ] as const)('on an order that was %s is answered as done when %s is repeated', (status, type, by) => {
    const before = createOrderIn(status);
    const first = runCommand(before, type, { by });
    const again = commandFor(before, type, first.now, { by });
    expect(isDone(first, type, { by, with: again })).toBe(true);
  });

  it('is compared by its content: other reasons are another command', () => {
    const rejected = runCommand(createOrderIn('in_review'), 'reject');
    const other = { by: reviewer, with: { reasons: [{ ...weakOpening, message: 'Something else.' }] } };
    expect(getRefusal(rejected, 'reject', other).slug).toBe('illegal-transition');
  });

  it('is compared by its actor: another reviewer’s reasons are not the first one’s', () => {
    const rejected = runCommand(createOrderIn('in_review'), 'reject');
    expect(getRefusal(rejected, 'reject', { by: otherReviewer }).slug).toBe('illegal-transition');
  });

  it('may repeat a command of the clock, when it has no content', () => {
    const silent = applyTimeout(createOrderIn('advertiser_review'));
    expect(isDone(silent, 'approve', { by: advertiser })).toBe(true);
  });

  it('may be the clock’s, when somebody acted in the last second', () => {
    const approved = runCommand(createOrderIn('advertiser_review'), 'approve');
    expect(isDone(approved, 'approve', { by: clock, at: addMillisecond(approved.now) })).toBe(true);
  });

  it('is not done for a role that could not have given it', () => {
    const silent = applyTimeout(createOrderIn('advertiser_review'));
    expect(getRefusal(silent, 'approve', { by: reviewer }).slug).toBe('illegal-transition');
  });

  it('is not done once another command followed it', () => {
    const changed = runCommand(runCommand(createOrderIn('in_review'), 'approve'), 'request_changes');
    expect(getRefusal(changed, 'approve', { by: reviewer }).slug).toBe('illegal-transition');
  });

  it('is not answered as done where it is legal again', () => {
    const passed = runCommand(createOrderIn('in_review'), 'approve', { by: reviewer });
    expect(runCommand(passed, 'approve', { by: advertiser }).order.status).toBe('approved');
  });

  it.each([
    ['expire', 'producing'],
    ['accept', 'published'],
    ['escalate', 'in_review'],
    ['close', 'rejected'],
    ['refund', 'disputed'],
  ] as const)('by the clock is answered as done: %s, sent twice by a restarted machine', (type, status) => {
    const waiting =
      type === 'refund' ? applyTimeout(applyTimeout(createOrderIn(status))) : createOrderIn(status);
    const over = applyTimeout(waiting);
    expect(isDone(over, type, { by: clock, at: over.now })).toBe(true);
  });
});
