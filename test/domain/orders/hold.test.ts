import { describe, expect, it } from 'vitest';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { escalationsOf } from '#shared/domain/orders/escalation.ts';
import { statuses } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout } from '#shared/domain/orders/next-actions.ts';
import { dueClockCommand, wakeAtOf } from '#shared/domain/orders/reminders.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  actors,
  addMillisecond,
  advanceTime,
  advertiser,
  applyTimeout,
  clock,
  commandFor,
  createClaimedOrder,
  createOrderIn,
  creator,
  decideCommand,
  getRefusal,
  type OrderHistory,
  operator,
  otherReviewer,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';
import { commands } from './expected-commands.ts';

const hold = (journey: OrderHistory, until?: string): OrderHistory =>
  runCommand(journey, 'hold', { by: operator, with: { ...(until !== undefined && { until }) } });

/** The order after a hold of this long. */
const holdFor = (journey: OrderHistory, duration: string): OrderHistory => {
  const held = hold(journey);
  return runCommand(held, 'release', { by: operator, at: momentAfter(held.now, duration) });
};

const open = statuses.map((status) => createOrderIn(status)).filter(({ order }) => order.dueAt);

describe.each(open.map((journey) => [journey.order.status, journey] as const))(
  'an order on hold that was %s',
  (status, journey) => {
    const held = hold(journey);

    it('stays in its state, keeps its money, and moves none', () => {
      expect(held.order).toMatchObject({ status, held: journey.order.held, since: journey.order.since });
      expect(held.balanceChanges).toEqual({});
      expect(held.events.at(-1)).toMatchObject({ command: 'hold', from: status, to: status });
    });

    it('takes no command of anybody else, soon or after its deadline', () => {
      const given = commands.flatMap((type) => Object.values(actors).map((by) => ({ type, by })));
      for (const at of [momentAfter(held.now, 'PT1M'), addMillisecond(requireDueAt(journey))])
        for (const { type, by } of given) {
          const command = commandFor(held, type, at, { by });
          expect(decide(held.order, command, at)).toMatchObject({
            slug: 'illegal-transition',
            detail: expect.stringContaining('on hold'),
            fields: { state: status, allowed: [] },
          });
        }
    });

    it('has no next action, and no clock runs', () => {
      expect(listNextActions(held.order, held.now)).toEqual([]);
      expect(previewTimeout(held.order)).toBeUndefined();
      expect(wakeAtOf(held.order)).toBeUndefined();
      expect(held.order).not.toHaveProperty('remindAt');
      expect(dueClockCommand(held.order, '2999-01-01T00:00:00.000Z')).toBeUndefined();
    });

    it('continues after the release as before, with a deadline that is later by the lost time', () => {
      const released = holdFor(journey, 'P9DT1H');
      expect(released.order).toMatchObject({ status, held: journey.order.held });
      expect(released.order).not.toHaveProperty('hold');
      expect(requireDueAt(released)).toBe(momentAfter(requireDueAt(journey), 'P9DT1H'));
      const early = { by: clock, at: requireDueAt(released) };
      const [timeout = 'escalate'] = [previewTimeout(released.order)?.action];
      expect(getRefusal(released, timeout, early).slug).toBe('too-early');
      expect(applyTimeout(released).order.status).toBe(applyTimeout(journey).order.status);
    });
  },
);

describe('a hold', () => {
  const producing = createClaimedOrder();

  it('needs a reason, and an end that is later, at most a year', () => {
    const refused = (with_: object) => getRefusal(producing, 'hold', { by: operator, with: with_ }).slug;
    expect(refused({ reasons: [] })).toBe('deliverable-invalid');
    const at = momentAfter(startTime, 'P1D');
    const holdUntil = (until: string) =>
      decideCommand(producing, 'hold', { by: operator, at, with: { until } });
    const conflict = { slug: 'conflict' };
    expect(holdUntil(startTime)).toMatchObject(conflict);
    expect(holdUntil(at)).toMatchObject(conflict);
    expect(holdUntil(addMillisecond(at))).toHaveProperty('order.hold.until', addMillisecond(at));
    const longest = momentAfter(at, 'P365D');
    expect(holdUntil(longest)).toHaveProperty('order.hold.until', longest);
    expect(holdUntil(addMillisecond(longest))).toMatchObject(conflict);
  });

  it('without an end stores none', () => {
    expect(Object.keys(hold(producing).order.hold ?? {}).toSorted()).toEqual(['at', 'by', 'reasons']);
  });

  it.each(['creator', 'advertiser', 'reviewer', 'system', 'clock'] as const)('is not for the %s', (role) => {
    expect(getRefusal(producing, 'hold', { by: actors[role] }).slug).toBe('illegal-transition');
    if (role !== 'clock')
      expect(getRefusal(hold(producing), 'release', { by: actors[role] }).slug).toBe('illegal-transition');
  });

  it.each(statuses.filter((status) => !createOrderIn(status).order.dueAt))(
    'is refused for an order that is %s, and its release has nothing to do',
    (status) => {
      const ended = createOrderIn(status);
      expect(getRefusal(ended, 'hold', { by: operator }).slug).toBe('illegal-transition');
      expect(decideCommand(ended, 'release', { by: operator })).toMatchObject({ alreadyDone: true });
    },
  );

  it('with the same content is done already, and with another it changes and keeps its start', () => {
    const held = hold(producing);
    expect(isAlreadyDone(decideCommand(held, 'hold', { by: operator }))).toBe(true);
    const until = momentAfter(held.now, 'P3D');
    const changed = runCommand(held, 'hold', { by: operator, with: { until, reasons: [weakOpening] } });
    expect(changed.order.hold).toEqual({ at: held.now, by: operator, reasons: [weakOpening], until });
  });

  it('with an end is released by the clock then, not at that moment', () => {
    const until = momentAfter(producing.now, 'P30D');
    const held = hold(producing, until);
    expect(wakeAtOf(held.order)).toBe(until);
    expect(getRefusal(held, 'release', { by: clock, at: until }).slug).toBe('too-early');
    expect(dueClockCommand(held.order, addMillisecond(until))).toBe('release');
    const released = runCommand(held, 'release', { by: clock, at: addMillisecond(until) });
    expect(released.order.pastHolds).toEqual([{ at: held.now, until: addMillisecond(until) }]);
  });

  it('is too late when the clock decides already', () => {
    const at = addMillisecond(requireDueAt(producing));
    expect(getRefusal(producing, 'hold', { by: operator, at }).slug).toBe('deadline-passed');
  });

  it('released twice is released once', () => {
    const released = holdFor(producing, 'P1D');
    expect(decideCommand(released, 'release', { by: operator })).toMatchObject({ alreadyDone: true });
  });

  it('refuses the acceptance of a publication until it is released', () => {
    const held = hold(createOrderIn('published'));
    expect(getRefusal(held, 'accept', { by: advertiser }).detail).toContain('on hold');
    const released = runCommand(held, 'release', { by: operator });
    expect(runCommand(released, 'accept', { by: advertiser }).order.status).toBe('settled');
  });

  it.each(['1', '2'])('stops an order of version %s', (processVersion) => {
    const held = hold(createClaimedOrder({ processVersion }));
    expect(getRefusal(held, 'submit_work').detail).toContain('on hold');
    expect(requireDueAt(runCommand(held, 'release', { by: operator }))).toBe(
      momentAfter(requireDueAt(producing), 'PT1M'),
    );
  });
});

describe('the time on hold is given back', () => {
  const addLostTime = (journey: OrderHistory) => momentAfter(requireDueAt(journey), 'P9D');

  it('to the date of the work, in later states too', () => {
    const scripting = createClaimedOrder({ script: true });
    const producing = (journey: OrderHistory) =>
      runCommand(runCommand(journey, 'submit_script'), 'approve', { by: advertiser });
    const released = producing(holdFor(scripting, 'P9D'));
    expect(requireDueAt(released)).toBe(addLostTime(producing(scripting)));
  });

  it('to the publish window', () => {
    const approve = (journey: OrderHistory) => runCommand(journey, 'approve', { by: advertiser });
    const reviewed = createOrderIn('advertiser_review');
    expect(requireDueAt(approve(holdFor(reviewed, 'P9D')))).toBe(addLostTime(approve(reviewed)));
  });

  it('to each limit of a dispute', () => {
    const disputed = createOrderIn('disputed');
    const closed = applyTimeout(disputed);
    const escalated = applyTimeout(holdFor(closed, 'P9D'));
    expect(escalated.order.dueAt).toBe(momentAfter(disputed.order.since, 'P69D'));
    expect(escalationsOf(escalated.order).since).toBe(momentAfter(disputed.order.since, 'P23D'));
    const second = holdFor(escalated, 'P1D');
    expect(second.order.dueAt).toBe(momentAfter(disputed.order.since, 'P70D'));
  });

  it('to open requests, and not to those that have lapsed', () => {
    const requested = runCommand(
      runCommand(createClaimedOrder(), 'request_cancellation'),
      'request_extension',
    );
    const { cancellationRequest, extensionRequest } = requested.order;
    const released = holdFor(requested, 'P9D').order;
    expect(released.cancellationRequest?.until).toBe(momentAfter(cancellationRequest?.until ?? '', 'P9D'));
    expect(released.extensionRequest).toEqual({
      ...extensionRequest,
      until: momentAfter(extensionRequest?.until ?? '', 'P9D'),
      newDueAt: momentAfter(extensionRequest?.newDueAt ?? '', 'P9D'),
    });
    const { timers } = createClaimedOrder().order.terms;
    const short = createClaimedOrder({ timers: { ...timers, cancellationConsent: 'PT10M' } });
    const open = runCommand(short, 'request_cancellation');
    const until = open.order.cancellationRequest?.until ?? '';
    const atItsEnd = runCommand(open, 'hold', { by: operator, at: until });
    const after = runCommand(atItsEnd, 'release', { by: operator, at: momentAfter(until, 'P9D') }).order;
    expect(after.cancellationRequest?.until).toBe(momentAfter(until, 'P9D'));

    const first = runCommand(createClaimedOrder({ processVersion: '1' }), 'request_cancellation');
    const lapsed = advanceTime(first, 'P3D');
    expect(holdFor(lapsed, 'P9D').order.cancellationRequest).toEqual(first.order.cancellationRequest);
  });

  it('once to an appeal: with the revision and with the publish window', () => {
    const appealed = createOrderIn('appealing');
    const decideAppeal = (journey: OrderHistory, type: 'uphold' | 'overturn', wait: string) =>
      runCommand(advanceTime(journey, wait), type, { by: otherReviewer });
    const due = (journey: OrderHistory) => requireDueAt(decideAppeal(journey, 'uphold', 'PT5H'));
    expect(due(holdFor(appealed, 'P9D'))).toBe(momentAfter(due(appealed), 'P9DT1M'));

    const denied = runCommand(createOrderIn('advertiser_review'), 'request_changes', { by: advertiser });
    const appeal = runCommand(denied, 'appeal', { by: creator });
    const window = (journey: OrderHistory) => requireDueAt(decideAppeal(journey, 'overturn', 'PT5H'));
    expect(window(holdFor(appeal, 'P9D'))).toBe(momentAfter(window(appeal), 'P9DT1M'));
    const heldBefore = runCommand(holdFor(denied, 'P9D'), 'appeal', { by: creator });
    expect(window(heldBefore)).toBe(momentAfter(window(appeal), 'P9D'));
  });

  it('to a check of the publication, and to the creator when it is refused', () => {
    const checked = runCommand(createOrderIn('approved'), 'publish', { with: { check: 'people' } });
    const released = holdFor(checked, 'P9D');
    expect(requireDueAt(released)).toBe(addLostTime(checked));
    const refuse = (journey: OrderHistory) =>
      runCommand(journey, 'refuse_publication', { by: otherReviewer });
    expect(requireDueAt(refuse(released))).toBe(momentAfter(requireDueAt(refuse(checked)), 'P9DT1M'));
  });

  it('to the track record: work is on time until the moved deadline', () => {
    const released = holdFor(createClaimedOrder(), 'P9D');
    const onTime = (at: string) => runCommand(released, 'submit_work', { at }).order.workOnTime;
    expect(onTime(requireDueAt(released))).toBe(true);
    const extended = runCommand(runCommand(released, 'request_extension'), 'grant_extension');
    const late = addMillisecond(requireDueAt(released));
    expect(runCommand(extended, 'submit_work', { at: late }).order.workOnTime).toBe(false);
  });

  it('to reminders, none of which is sent twice', () => {
    const reminded = runCommand(createClaimedOrder(), 'remind', { by: clock });
    const released = holdFor(reminded, 'P9D').order;
    expect((released.remindAt ?? '') > released.last.at).toBe(true);
  });
});

describe('holds one after the other', () => {
  it('give back the sum of the lost times', () => {
    const once = holdFor(createClaimedOrder(), 'P2D');
    const twice = holdFor(once, 'P3D');
    expect(requireDueAt(twice)).toBe(momentAfter(requireDueAt(createClaimedOrder()), 'P5D'));
    expect(twice.order.pastHolds).toHaveLength(2);
  });
});
