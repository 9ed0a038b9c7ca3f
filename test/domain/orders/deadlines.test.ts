import { describe, expect, it } from 'vitest';
import { endOfWait, timerOf, waitOf } from '#shared/domain/orders/deadlines.ts';
import type { CommandName, Status } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions } from '#shared/domain/orders/next-actions.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import {
  actors,
  addMillisecond,
  applyTimeout,
  clock,
  createOrderIn,
  decideCommand,
  getRefusal,
  requireDueAt,
  runCommand,
} from '#test/support/order-histories.ts';

/** Every state with a deadline: who must act, with which command, and the command of the clock after it. */
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
    'of an order that is %s is met by the %s with %s at its exact moment',
    (status, role, type) => {
      const given = createOrderIn(status);
      expect(() => runCommand(given, type, { by: actors[role], at: requireDueAt(given) })).not.toThrow();
    },
  );

  it.each(waits)('of an order that is %s (%s, %s) has not passed yet for the clock to %s', (...wait) => {
    const [status, , , command] = wait;
    const given = createOrderIn(status);
    const refusal = getRefusal(given, command, { by: clock, at: requireDueAt(given) });
    expect(refusal.slug).toBe('too-early');
    expect(refusal.detail).toContain(requireDueAt(given));
  });

  it.each(partyOwes)(
    'of an order that is %s is missed by the %s with %s 1 ms later',
    (status, role, type) => {
      const given = createOrderIn(status);
      const at = addMillisecond(requireDueAt(given));
      expect(getRefusal(given, type, { by: actors[role], at })).toMatchObject({
        slug: 'deadline-passed',
        fields: { dueAt: requireDueAt(given) },
      });
      expect(listNextActions(given.order, at)).toEqual([]);
    },
  );

  it.each(platformOwes)(
    'that the platform misses does not prevent the command: %s, %s, %s',
    (status, role, type) => {
      const given = createOrderIn(status);
      const at = addMillisecond(requireDueAt(given));
      expect(() => runCommand(given, type, { by: actors[role], at })).not.toThrow();
    },
  );

  it.each(waits)('of an order that is %s (%s, %s) has passed for the clock to %s 1 ms later', (...wait) => {
    const [status, , , command] = wait;
    const { events } = applyTimeout(createOrderIn(status));
    expect(events.findLast(({ actor }) => actor.role === 'clock')).toMatchObject({ command, actor: clock });
  });
});

describe('the clock', () => {
  it('gives only the command of the running limit', () => {
    const disputed = createOrderIn('disputed');
    const at = addMillisecond(requireDueAt(disputed));
    expect(getRefusal(disputed, 'refund', { by: clock, at }).slug).toBe('too-early');
    expect(getRefusal(disputed, 'escalate', { by: clock, at }).slug).toBe('too-early');
    expect(getRefusal(disputed, 'expire', { by: clock, at }).slug).toBe('illegal-transition');
  });

  it('has nothing left to do for a rejection that was upheld', () => {
    const rejected = runCommand(createOrderIn('in_review'), 'reject');
    const upheld = runCommand(runCommand(rejected, 'appeal'), 'uphold');
    expect(getRefusal(upheld, 'close', { by: clock })).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'rejected', allowed: [] },
    });
  });

  it('is late when somebody acted before it', () => {
    const given = createOrderIn('producing');
    const handedIn = runCommand(given, 'submit_work', { at: requireDueAt(given) });
    expect(
      decideCommand(handedIn, 'expire', { by: clock, at: addMillisecond(requireDueAt(given)) }),
    ).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'screening' },
    });
  });
});

describe('the wait of an order', () => {
  it('is that of the check while a machine checks the publication', () => {
    const approved = createOrderIn('approved');
    expect(waitOf(approved.order).waitsFor).toBe('creator');
    const checking = runCommand(approved, 'publish', { with: { check: 'machine' } });
    expect(checking.order.status).toBe('approved');
    expect(waitOf(checking.order)).toMatchObject({ waitsFor: 'system', since: checking.now });
  });

  it('has no timer after the end, although the state of the order has one', () => {
    const closed = applyTimeout(createOrderIn('rejected')).order;
    expect(closed.status).toBe('rejected');
    expect(waitOf(closed).timers).not.toEqual([]);
    expect(timerOf(closed)).toBeUndefined();
  });

  it('throws for a limit that the terms do not have', () => {
    const { order, now } = createOrderIn('producing');
    const unknown = { timers: [{ lasts: 'aCentury', command: 'expire' }] } as never;
    expect(() => endOfWait(order, unknown, now, 0, now)).toThrow('the terms have no limit aCentury');
  });
});
