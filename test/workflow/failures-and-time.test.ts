import { describe, expect, test } from 'vitest';
import { isRefusal } from '#shared/domain/refusal.ts';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';
import {
  advertiser,
  commandFor,
  createClaimedOrder,
  createOrderIn,
  creator,
  requireDueAt,
} from '#test/support/order-histories.ts';
import { type WalkedOrder, walkOrder } from './walk-order.ts';

const failsAlways = (name: string) => (called: string) => called === name;

const failsFirst = (name: string, times: number) => (called: string, calls: number) =>
  called === name && calls < times;

/** The seconds from one entry of a state to the next. */
const secondsUntil = ({ walk }: WalkedOrder): number => {
  const { dueAt } = walk.waitingState();
  if (dueAt === undefined) throw new Error('nothing is due');
  return (dueAt - walk.now()) / 1000;
};

const screeningFails = { shouldFail: failsAlways('screen-deliverable') };
const waitFails = { shouldFail: failsFirst('update-item', 11) };
const withScript = { script: true };

describe('a function that fails', () => {
  test.each([
    ['screening', 'screen-deliverable', 'Await platform review'],
    ['accepted', 'apply-command', undefined],
    ['in_review', 'update-item', 'Await platform review'],
  ] as const)('a few times in %s is retried with growing delays', async (status, name, state) => {
    const walked = await walkOrder(createOrderIn(status), { shouldFail: failsFirst(name, 4) });
    const pauseSeconds: number[] = [];
    while (pauseSeconds.length < 4) {
      pauseSeconds.push(secondsUntil(walked));
      await walked.walk.elapseUntilDue();
    }
    // Full jitter of 1, 2, 4 and 8 seconds, at its middle.
    expect(pauseSeconds).toEqual([0.5, 1, 2, 4]);
    expect(walked.walk.waitingState().state).toBe(state);
  });

  test('repeatedly in screening needs an operator, and is retried when the order escalates', async () => {
    const journey = createOrderIn('screening');
    const walked = await walkOrder(journey, { shouldFail: failsFirst('screen-deliverable', 11) });
    for (let retry = 0; retry < 10; retry += 1) await walked.walk.elapseUntilDue();
    expect(walked.walk.waitingState().state).toBe('Needs operator');
    expect(walked.walk.waitingState().token).toBeDefined();
    await walked.walk.elapseUntilDue();
    if (walked.order().timeouts === 0) await walked.walk.elapseUntilDue();
    expect(walked.events().map(({ command }) => command)).toEqual(['escalate', 'pass']);
    expect(walked.walk.waitingState().state).toBe('Await platform review');
  });

  test('in settlement needs an operator, and pays once when it works again', async () => {
    const isSettlement = (name: string, calls: number) => name === 'apply-command' && calls < 11;
    const walked = await walkOrder(createOrderIn('accepted'), { shouldFail: isSettlement });
    for (let turn = 0; turn < 14 && walked.walk.waitingState().state; turn += 1)
      await walked.walk.elapseUntilDue();
    expect(walked.walk.execution().status).toBe('SUCCEEDED');
    expect(walked.events().filter(({ command }) => command === 'settle')).toHaveLength(1);
    expect(walked.path()).toContain('Needs operator');
  });

  test('in an automatic withdrawal leaves the order settled, and is retried until it works', async () => {
    let broken = true;
    const walked = await walkOrder(createOrderIn('accepted'), {
      withdrawsAutomatically: true,
      shouldFail: (name) => broken && name === 'withdraw-automatically',
    });
    await walked.walk.elapse(86_400);
    expect(walked.order()).toMatchObject({ status: 'settled', held: 0 });
    expect(walked.path()).toContain('Pause after failures');
    expect([walked.walk.execution().status, walked.countWithdrawals()]).toEqual(['RUNNING', 0]);
    broken = false;
    await walked.walk.elapse(3_600);
    expect([walked.walk.execution().status, walked.countWithdrawals()]).toEqual(['SUCCEEDED', 1]);
    expect(walked.path().slice(-2)).toEqual(['Withdraw automatically', 'Settled']);
  });

  test.each([
    [['update-item', 'await-decision'], 'Pause after failures'],
    [['apply-command'], 'Needs operator'],
  ] as const)('for days ends no execution: %s is called again until it works', async (names, state) => {
    let broken = true;
    const walked = await walkOrder(createOrderIn('published'), {
      shouldFail: (called) => broken && names.some((name) => name === called),
    });
    await walked.walk.elapse(4 * 86_400);
    expect(walked.walk.execution().status).toBe('RUNNING');
    expect(walked.path()).toContain(state);
    broken = false;
    await walked.walk.elapse(3_600);
    expect(walked.walk.execution().status).toBe('SUCCEEDED');
    expect(walked.order().status).toBe('settled');
  });

  test('does not prevent a cancellation from ending its work', async () => {
    const walked = await walkOrder(createOrderIn('screening'), screeningFails);
    await walked.walk.elapse(1);
    const cancel = commandFor({ order: walked.order() }, 'cancel', walked.now(), { by: advertiser });
    await walked.command(cancel);
    for (let retry = 0; retry < 12; retry += 1) await walked.walk.elapseUntilDue();
    expect(walked.path().at(-1)).toBe('Cancelled');
  });

  test('that is repaired continues at once when an operator redrives the order', async () => {
    let broken = true;
    const walked = await walkOrder(createOrderIn('screening'), { shouldFail: () => broken });
    for (let retry = 0; retry < 60 && walked.walk.waitingState().token === undefined; retry += 1) {
      if (walked.path().includes('Needs operator')) broken = false;
      await walked.walk.elapseUntilDue();
    }
    expect(walked.walk.waitingState().state).toBe('Needs operator');
    const { version } = walked.order();
    await walked.command(commandFor({ order: walked.order() }, 'redrive', walked.now()));
    expect(walked.events().map(({ command }) => command)).toEqual(['redrive', 'pass']);
    expect(walked.order()).toMatchObject({ status: 'in_review', version: version + 2, timeouts: 0 });
    expect(walked.walk.waitingState().state).toBe('Await platform review');
  });

  test('in the wait itself parks the order, which people’s commands still move', async () => {
    const walked = await walkOrder(createOrderIn('advertiser_review'), waitFails);
    for (let retry = 0; retry < 10; retry += 1) await walked.walk.elapseUntilDue();
    expect(walked.walk.waitingState().state).toBe('Needs operator');
    const approve = commandFor({ order: walked.order() }, 'approve', walked.now(), { by: advertiser });
    await walked.command(approve);
    expect(walked.walk.waitingState().state).toBe('Await publication');
  });

  test('in the wait itself leaves the order parked for an hour, then it waits as planned', async () => {
    const walked = await walkOrder(createOrderIn('advertiser_review'), waitFails);
    for (let retry = 0; retry < 10; retry += 1) await walked.walk.elapseUntilDue();
    expect(secondsUntil(walked)).toBe(3_600);
    await walked.walk.elapseUntilDue();
    expect(walked.events()).toEqual([]);
    expect(walked.walk.waitingState().state).toBe('Await advertiser review');
  });

  test('in reading the order’s status parks it, for an operator', async () => {
    const journey = createOrderIn('in_review');
    const unknown = { ...journey.order, status: 'weighed' as 'in_review' };
    const walked = await walkOrder({ ...journey, order: unknown });
    expect(walked.walk.execution().status).toBe('RUNNING');
    expect(walked.walk.waitingState().state).toBe('Needs operator');
  });

  test('an order that needs an operator is woken by a person’s command', async () => {
    const walked = await walkOrder(createOrderIn('screening'), screeningFails);
    for (let retry = 0; retry < 10; retry += 1) await walked.walk.elapseUntilDue();
    expect(walked.walk.waitingState().state).toBe('Needs operator');
    await walked.command(commandFor({ order: walked.order() }, 'cancel', walked.now(), { by: advertiser }));
    expect(walked.path().at(-1)).toBe('Cancelled');
  });
});

describe('a reminder', () => {
  const reminders = ({ events }: WalkedOrder) => events().filter(({ command }) => command === 'remind');

  test('comes halfway and two hours before the deadline, and does not change the order’s state', async () => {
    const journey = createOrderIn('advertiser_review');
    const walked = await walkOrder(journey);
    await walked.walk.elapse(72 * 3_600 - 1);
    const { since } = journey.order;
    const due = [momentAfter(since, 'PT36H'), momentAfter(since, 'PT70H')];
    expect(
      reminders(walked).map(({ at }) => Math.floor((toEpochMs(at) - toEpochMs(since)) / 3_600_000)),
    ).toEqual([36, 70]);
    for (const [turn, { at }] of reminders(walked).entries()) {
      expect(toEpochMs(at) - toEpochMs(due[turn] ?? '')).toBeLessThan(2_001);
    }
    expect(walked.order()).toMatchObject({ status: 'advertiser_review', timeouts: 0 });
    expect(walked.order().dueAt).toBe(journey.order.dueAt);
  });

  test('of a function that was down until the deadline is skipped: the deadline decides', async () => {
    let broken = true;
    const walked = await walkOrder(createOrderIn('advertiser_review'), {
      shouldFail: (name) => broken && name === 'apply-command',
    });
    await walked.walk.elapse(75 * 3_600);
    broken = false;
    await walked.walk.elapse(3_600);
    expect(walked.events()[0]?.command).toBe('approve');
    expect(walked.order().status).toBe('approved');
  });

  test('that was due while a party sent a request is given once, and the next at its time', async () => {
    const journey = createOrderIn('producing');
    const walked = await walkOrder(journey, {
      shouldFail: (name, calls) => name === 'apply-command' && calls < 6,
    });
    await walked.walk.elapse((toEpochMs(journey.order.remindAt ?? '') - toEpochMs(journey.now)) / 1000 + 5);
    await walked.command(
      commandFor({ order: walked.order() }, 'request_extension', walked.now(), { by: creator }),
    );
    await walked.walk.elapse(3_600);
    expect(reminders(walked)).toEqual([]);
    await walked.walk.elapse((toEpochMs(requireDueAt(journey)) - toEpochMs(walked.now())) / 1000 - 1);
    expect(reminders(walked)).toHaveLength(1);
  });
});

describe('the clock', () => {
  test('acts once the deadline has passed, and never at its exact instant', async () => {
    const journey = createOrderIn('advertiser_review');
    const walked = await walkOrder(journey);
    await walked.walk.elapse((toEpochMs(requireDueAt(journey)) - toEpochMs(journey.now)) / 1000);
    expect(walked.order().status).toBe('advertiser_review');
    expect(walked.walk.waitingState().state).toBe('Await advertiser review');
    await walked.walk.elapse(1);
    expect(walked.order().status).toBe('approved');
  });

  test('that is ahead of the order’s is refused, waits, and acts again', async () => {
    const walked = await walkOrder(createOrderIn('advertiser_review'), { clockLagMs: 90_000 });
    await walked.walk.elapse(3 * 86_400 + 80);
    expect(walked.order().status).toBe('advertiser_review');
    expect(walked.path().filter((name) => name === 'Time is up').length).toBeGreaterThan(1);
    await walked.walk.elapse(20);
    expect(walked.order().status).toBe('approved');
    expect(walked.events().filter(({ command }) => command === 'approve')).toHaveLength(1);
  });

  test('that acts after a command with a lost wake-up continues from the order’s state', async () => {
    const walked = await walkOrder(createOrderIn('advertiser_review'));
    await walked.walk.elapse(60);
    const approve = commandFor({ order: walked.order() }, 'approve', walked.now(), { by: advertiser });
    await walked.command(approve, 'lost');
    expect(walked.walk.waitingState().state).toBe('Await advertiser review');
    await walked.walk.elapse(3 * 86_400 + 2);
    expect(walked.walk.waitingState().state).toBe('Await publication');
    expect(walked.events().map(({ command }) => command)).toEqual(['approve']);
  });

  test('and a command at the exact deadline: the command is in time, before or after the clock', async () => {
    for (const clockFirst of [true, false]) {
      const journey = createOrderIn('advertiser_review');
      const walked = await walkOrder(journey);
      const seconds = (toEpochMs(requireDueAt(journey)) - toEpochMs(journey.now)) / 1000;
      await walked.walk.elapse(clockFirst ? seconds : seconds - 0.001);
      const at = { order: walked.order() };
      const decided = await walked.command(
        commandFor(at, 'request_changes', requireDueAt(journey), { by: advertiser }),
      );
      expect(isRefusal(decided)).toBe(false);
      await walked.walk.elapse(2);
      expect(walked.walk.waitingState().state).toBe('Await revised work');
      expect(walked.events().at(-1)?.command).toBe('request_changes');
      expect(walked.events().filter(({ command }) => command === 'approve')).toEqual([]);
    }
  });

  test('and a command a moment too late: the command is refused, and the clock decides', async () => {
    const journey = createClaimedOrder(withScript);
    const walked = await walkOrder(journey);
    await walked.walk.elapse((toEpochMs(requireDueAt(journey)) - toEpochMs(journey.now)) / 1000 + 0.001);
    const late = commandFor({ order: walked.order() }, 'submit_script', walked.now(), { by: creator });
    expect(await walked.command(late)).toMatchObject({ slug: 'deadline-passed' });
    await walked.walk.elapse(1);
    expect(walked.order().status).toBe('expired');
  });

  test('waits again after a response without a change of the order’s state', async () => {
    const journey = createOrderIn('producing');
    const walked = await walkOrder(journey);
    const ask = commandFor({ order: walked.order() }, 'request_extension', walked.now(), { by: creator });
    await walked.command(ask);
    expect(walked.path()).toEqual(['Await work', 'Await work']);
    const grant = commandFor({ order: walked.order() }, 'grant_extension', walked.now(), { by: advertiser });
    await walked.command(grant);
    const { order } = walked;
    expect(order().dueAt).toBe(momentAfter(requireDueAt(journey), 'P1D'));
    expect(walked.walk.waitingState().dueAt).toBe(toEpochMs(order().remindAt ?? ''));
  });

  test('waits for a deadline longer than one state may wait', async () => {
    const submitBefore = '2036-11-02T01:00:00.000Z';
    const publishWindow = { from: submitBefore, to: '2037-11-02T01:00:00.000Z' };
    const walked = await walkOrder(createClaimedOrder({ submitBefore, publishWindow }));
    await walked.walk.elapse(200_000_000);
    expect(walked.walk.waitingState().state).toBe('Await work');
    await walked.walk.elapse(200_000_000);
    expect(walked.order().status).toBe('expired');
  });

  test('of a dispute gives its three commands in order', async () => {
    const walked = await walkOrder(createOrderIn('disputed'));
    for (let turn = 0; turn < 12 && walked.walk.waitingState().state; turn += 1)
      await walked.walk.elapseUntilDue();
    const commands = walked.events().map(({ command }) => command);
    expect(commands).toEqual(['remind', 'remind', 'close_replies', 'escalate', 'refund']);
    expect(walked.path().at(-1)).toBe('Refunded');
  });
});
