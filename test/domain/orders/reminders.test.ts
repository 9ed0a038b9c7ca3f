import { describe, expect, it } from 'vitest';
import { decide } from '#shared/domain/orders/decide.ts';
import { type Status, stageOf, statuses, transitionOf } from '#shared/domain/orders/lifecycle.ts';
import { currentProcess } from '#shared/domain/orders/process.ts';
import {
  awaitedPartyOf,
  defaultReminders,
  dueClockCommand,
  nextReminder,
  wakeAtOf,
} from '#shared/domain/orders/reminders.ts';
import type { Reminders } from '#shared/domain/orders/terms.ts';
import {
  addDuration as momentAfter,
  subtractDuration as momentBefore,
  secondsBetween,
} from '#shared/domain/time.ts';
import {
  addMillisecond,
  advanceTime,
  applyReminder,
  applyTimeout,
  clock,
  createClaimedOrder,
  createOrderIn,
  createTerms,
  getRefusal,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const reminded: readonly Status[] = statuses.filter(
  (status) => awaitedPartyOf(status, 0, currentProcess) !== undefined,
);

const silent = statuses.filter((status) => !reminded.includes(status));

const given = createOrderIn('advertiser_review');
const { since } = given.order;

describe('the awaited party', () => {
  it('is a party where the table says so, and in a dispute until the replies are closed', () => {
    const waitsForParty = statuses.filter((status) => /creator|advertiser/.test(stageOf(status).waitsFor));
    expect(reminded.toSorted()).toEqual([...waitsForParty, 'disputed'].toSorted());
    expect(awaitedPartyOf('disputed', 0, currentProcess)).toBe('creator');
    expect(awaitedPartyOf('disputed', 1, currentProcess)).toBeUndefined();
  });

  it.each(reminded)('is reminded of an order that is %s, without a change of its state', (status) => {
    const come = createOrderIn(status);
    const once = applyReminder(come);
    expect(come.order.remindAt && come.order.remindAt < requireDueAt(come)).toBe(true);
    const { remindAt: _next, version: _version, last: _last, ...rest } = come.order;
    expect(once.order).toMatchObject(rest);
    expect(once.order.remindAt).not.toBe(come.order.remindAt);
  });

  it.each(reminded)('is reminded of an order that is %s twice, and then the clock decides', (status) => {
    const twice = applyReminder(applyReminder(createOrderIn(status)));
    expect(twice.order).not.toHaveProperty('remindAt');
    expect(wakeAtOf(twice.order)).toBe(twice.order.dueAt);
    expect(() => applyTimeout(twice)).not.toThrow();
  });

  it('is nobody after the end', () => {
    for (const status of ['settled', 'expired'] as const)
      expect(awaitedPartyOf(status, 0, currentProcess)).toBeUndefined();
  });

  it.each(silent)('does not exist in an order that is %s', (status) => {
    expect(createOrderIn(status).order).not.toHaveProperty('remindAt');
  });

  it('is that of the last time limit while it repeats', () => {
    const { lifecycle } = currentProcess;
    const [replies] = lifecycle.disputed.timers;
    const process = {
      ...currentProcess,
      lifecycle: { ...lifecycle, disputed: { ...lifecycle.disputed, timers: [replies] } },
    };
    expect(awaitedPartyOf('disputed', 1, process)).toBe('creator');
    expect(awaitedPartyOf('disputed', 2, process)).toBe('creator');
  });

  it('of a dispute gets no reminder once the replies are closed', () => {
    expect(createOrderIn('disputed').order).toHaveProperty('remindAt');
    expect(applyTimeout(createOrderIn('disputed')).order).not.toHaveProperty('remindAt');
  });

  it('is reminded halfway, and two hours before the deadline', () => {
    expect(given.order.remindAt).toBe(momentAfter(since, 'PT36H'));
    expect(applyReminder(given).order.remindAt).toBe(momentBefore(requireDueAt(given), 'PT2H'));
  });
});

describe('a reminder', () => {
  it('comes no earlier than its time, and not after the deadline', () => {
    const remindAt = given.order.remindAt ?? '';
    expect(dueClockCommand(given.order, remindAt)).toBeUndefined();
    expect(getRefusal(given, 'remind', { by: clock, at: remindAt }).slug).toBe('too-early');
    expect(dueClockCommand(given.order, addMillisecond(remindAt))).toBe('remind');
    expect(dueClockCommand(given.order, requireDueAt(given))).toBe('remind');
    expect(dueClockCommand(given.order, addMillisecond(requireDueAt(given)))).toBe('approve');
  });

  it('is given once', () => {
    const once = applyReminder(given);
    const again = decide(once.order, { type: 'remind', actor: clock }, once.now);
    expect(again).toMatchObject({ alreadyDone: true });
  });

  it('is skipped by a late clock if a later one is due: only the next one remains', () => {
    const late = runCommand(given, 'remind', { by: clock, at: momentAfter(since, 'PT71H') });
    expect(late.order).not.toHaveProperty('remindAt');
  });

  it('is skipped if its time passes while a party acts', () => {
    const requested = runCommand(advanceTime(createOrderIn('producing'), 'P15D'), 'request_extension');
    expect(requested.order.remindAt).toBe(momentBefore(requireDueAt(requested), 'PT2H'));
  });

  it('is skipped if a party acts at its very moment', () => {
    const producing = createOrderIn('producing');
    const requested = runCommand(producing, 'request_extension', { at: producing.order.remindAt ?? '' });
    expect(requested.order.remindAt).toBe(momentBefore(requireDueAt(requested), 'PT2H'));
  });

  it('of a deadline that moved has the time of the new one', () => {
    const almost = applyReminder(applyReminder(createOrderIn('revising')));
    const granted = runCommand(runCommand(almost, 'request_extension'), 'grant_extension');
    expect(granted.order.remindAt).toBe(momentBefore(requireDueAt(granted), 'PT2H'));
  });

  it('is not given to a creator who has replied to a dispute', () => {
    expect(runCommand(createOrderIn('disputed'), 'reply').order).not.toHaveProperty('remindAt');
  });

  it('is omitted from waits that are shorter than the policy says', () => {
    const { timers } = createTerms();
    const short = (review: string) =>
      createOrderIn('advertiser_review', { timers: { ...timers, advertiserReview: review } }).order;
    expect(short('PT11H59M')).not.toHaveProperty('remindAt');
    expect(short('PT12H')).toHaveProperty('remindAt');
  });

  /** When an order is reminded that waits 72 hours for its advertiser, in hours from the start. */
  const reminderHoursUnder = (reminders: Partial<Reminders>): readonly number[] => {
    const hours: number[] = [];
    let journey = createOrderIn('advertiser_review', { reminders: { ...defaultReminders, ...reminders } });
    while (journey.order.remindAt !== undefined && hours.length < 4) {
      hours.push(secondsBetween(journey.order.since, journey.order.remindAt) / 3_600);
      journey = applyReminder(journey);
    }
    return hours;
  };

  it.each<[string, Partial<Reminders>, readonly number[]]>([
    ['both', {}, [36, 70]],
    ['only one before the deadline', { halfway: false }, [70]],
    ['the one before the deadline first, if it is earlier', { before: 'PT60H' }, [12, 36]],
    ['none at the deadline', { before: 'PT0S' }, [36]],
    ['one, if both have the same time', { before: 'PT36H' }, [36]],
  ])('comes as the terms say: %s', (_name, reminders, hours) => {
    expect(reminderHoursUnder(reminders)).toEqual(hours);
  });

  it('is a term of the order: an order without reminders gets none', () => {
    const { reminders: _none, ...terms } = createTerms();
    const plain = { ...createClaimedOrder().order, terms };
    const { remindAt: _at, ...order } = plain;
    const requested = runCommand({ ...createClaimedOrder(), order }, 'request_extension');
    expect(requested.order).not.toHaveProperty('remindAt');
  });

  it('is no missed limit, and moves no deadline', () => {
    const once = applyReminder(createClaimedOrder());
    expect(once.order).toMatchObject({
      timeouts: 0,
      dueAt: createClaimedOrder().order.dueAt,
      since: startTime,
    });
  });

  it('does not delay the end of a request to cancel', () => {
    const { timers } = createTerms();
    const short = { timers: { ...timers, cancellationConsent: 'PT10H' } };
    const requested = runCommand(createOrderIn('advertiser_review', short), 'request_cancellation');
    const until = momentAfter(requested.now, 'PT10H');
    expect(wakeAtOf(requested.order)).toBe(until);
    expect(dueClockCommand(requested.order, until)).toBeUndefined();
    expect(dueClockCommand(requested.order, addMillisecond(until))).toBe('lapse_cancellation');
  });

  it('is absent in an order that has ended, and the clock never acts on it', () => {
    const settled = runCommand(createOrderIn('published'), 'accept');
    expect(wakeAtOf(settled.order)).toBeUndefined();
    expect(dueClockCommand(settled.order, '2999-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('is absent in a process whose table has none', () => {
    const { remind: _none, ...transitions } = currentProcess.lifecycle.advertiser_review.transitions;
    const stage = { ...currentProcess.lifecycle.advertiser_review, transitions };
    const process = {
      ...currentProcess,
      lifecycle: { ...currentProcess.lifecycle, advertiser_review: stage },
    };
    expect(nextReminder(given.order, since)).toBe(given.order.remindAt);
    expect(nextReminder(given.order, since, process)).toBeUndefined();
  });

  it('is a move of exactly the states in which a party is awaited', () => {
    const withMove = statuses.filter((status) => transitionOf(status, 'remind'));
    expect(withMove.toSorted()).toEqual(reminded.toSorted());
  });
});
