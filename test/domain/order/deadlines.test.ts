import { describe, expect, it } from 'vitest';
import type { ActorRole, CommandName, Status } from '#shared/domain/order/lifecycle.ts';
import { nextActions } from '#shared/domain/order/outlook.ts';
import {
  actors,
  answerTo,
  clock,
  dueAtOf,
  give,
  msAfter,
  orderIn,
  refusalOf,
  timeOut,
} from '#test/support/orders.ts';

/** Every state with a deadline: who is waited for, with what, and what the clock does when nothing comes. */
const waits: readonly (readonly [Status, ActorRole, CommandName, CommandName])[] = [
  ['pending_acceptance', 'creator', 'accept_invitation', 'lapse'],
  ['scripting', 'creator', 'submit_script', 'expire'],
  ['script_review', 'advertiser', 'request_changes', 'approve'],
  ['producing', 'creator', 'submit_work', 'expire'],
  ['screening', 'system', 'find_faults', 'escalate'],
  ['in_review', 'reviewer', 'approve', 'escalate'],
  ['revising', 'creator', 'submit_work', 'expire'],
  ['revising', 'creator', 'appeal', 'expire'],
  ['rejected', 'creator', 'appeal', 'close'],
  ['appealing', 'reviewer', 'overturn', 'escalate'],
  ['advertiser_review', 'advertiser', 'request_changes', 'approve'],
  ['arbitration', 'reviewer', 'reject', 'escalate'],
  ['approved', 'creator', 'publish', 'expire'],
  ['published', 'advertiser', 'dispute', 'accept'],
  ['disputed', 'operator', 'resolve', 'close_replies'],
  ['accepted', 'system', 'settle', 'escalate'],
];

const platformOwes = waits.filter(([, , , command]) => command === 'escalate' || command === 'close_replies');
const partyOwes = waits.filter((wait) => !platformOwes.includes(wait));

describe('a deadline', () => {
  it.each(waits)(
    'of an order that is %s is met by the %s with %s at its very instant',
    (status, role, type) => {
      const given = orderIn(status);
      expect(() => give(given, type, { by: actors[role], at: dueAtOf(given) })).not.toThrow();
    },
  );

  it.each(waits)('of an order that is %s (%s, %s) is not yet over for the clock to %s', (...wait) => {
    const [status, , , command] = wait;
    const given = orderIn(status);
    const refusal = refusalOf(given, command, { by: clock, at: dueAtOf(given) });
    expect(refusal.slug).toBe('too-early');
    expect(refusal.detail).toContain(dueAtOf(given));
  });

  it.each(partyOwes)(
    'of an order that is %s is missed by the %s with %s 1 ms later',
    (status, role, type) => {
      const given = orderIn(status);
      const at = msAfter(dueAtOf(given));
      expect(refusalOf(given, type, { by: actors[role], at })).toMatchObject({
        slug: 'deadline-passed',
        more: { dueAt: dueAtOf(given) },
      });
      expect(nextActions(given.order, at)).toEqual([]);
    },
  );

  it.each(platformOwes)('that the platform misses does not bar it: %s, %s, %s', (status, role, type) => {
    const given = orderIn(status);
    const at = msAfter(dueAtOf(given));
    expect(() => give(given, type, { by: actors[role], at })).not.toThrow();
  });

  it.each(waits)('of an order that is %s (%s, %s) is over for the clock to %s 1 ms later', (...wait) => {
    const [status, , , command] = wait;
    expect(timeOut(orderIn(status)).events.at(-1)).toMatchObject({ command, actor: clock });
  });
});

describe('the clock', () => {
  it('gives only the command of the limit that runs', () => {
    const disputed = orderIn('disputed');
    const at = msAfter(dueAtOf(disputed));
    expect(refusalOf(disputed, 'refund', { by: clock, at }).slug).toBe('too-early');
    expect(refusalOf(disputed, 'escalate', { by: clock, at }).slug).toBe('too-early');
    expect(refusalOf(disputed, 'expire', { by: clock, at }).slug).toBe('illegal-transition');
  });

  it('has nothing left to do with a rejection that was upheld', () => {
    const rejected = give(orderIn('in_review'), 'reject');
    const upheld = give(give(rejected, 'appeal'), 'uphold');
    expect(refusalOf(upheld, 'close', { by: clock })).toMatchObject({
      slug: 'illegal-transition',
      more: { state: 'rejected', allowed: [] },
    });
  });

  it('comes too late when somebody acted before it', () => {
    const given = orderIn('producing');
    const handedIn = give(given, 'submit_work', { at: dueAtOf(given) });
    expect(answerTo(handedIn, 'expire', { by: clock, at: msAfter(dueAtOf(given)) })).toMatchObject({
      slug: 'illegal-transition',
      more: { state: 'screening' },
    });
  });
});
