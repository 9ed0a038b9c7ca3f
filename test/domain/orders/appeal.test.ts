import { describe, expect, it } from 'vitest';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
import {
  addMillisecond,
  advanceTime,
  advertiser,
  applyTimeout,
  createOrderIn,
  creator,
  getRefusal,
  type OrderHistory,
  otherReviewer,
  requireDueAt,
  reviewer,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const deniedByMachine = runCommand(createOrderIn('screening'), 'find_faults');
const deniedByPlatform = runCommand(createOrderIn('in_review'), 'request_changes');
const rejected = runCommand(createOrderIn('in_review'), 'reject');
const deniedByAdvertiser = runCommand(createOrderIn('advertiser_review'), 'request_changes');

const leftOf = (journey: OrderHistory): number => toEpochMs(requireDueAt(journey)) - toEpochMs(journey.now);

describe('an appeal', () => {
  it('is decided by the platform, escalated after each 48 hours', () => {
    const appealing = runCommand(deniedByPlatform, 'appeal');
    expect(appealing.order.status).toBe('appealing');
    expect(requireDueAt(appealing)).toBe(momentAfter(appealing.now, 'PT48H'));
    expect(applyTimeout(applyTimeout(appealing)).order).toMatchObject({ status: 'appealing', timeouts: 2 });
  });

  it('against a rejection is possible for 72 hours', () => {
    expect(runCommand(rejected, 'appeal', { at: momentAfter(rejected.now, 'PT72H') }).order.status).toBe(
      'appealing',
    );
    expect(
      getRefusal(rejected, 'appeal', { at: addMillisecond(momentAfter(rejected.now, 'PT72H')) }).slug,
    ).toBe('deadline-passed');
  });

  it('is no longer possible once the rejection was closed and the money returned', () => {
    expect(getRefusal(applyTimeout(rejected), 'appeal')).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'rejected', allowed: [] },
    });
  });

  it('is made by the creator only', () => {
    expect(getRefusal(deniedByPlatform, 'appeal', { by: advertiser }).slug).toBe('illegal-transition');
  });

  it('keeps its statement and its files', () => {
    const statement = 'The product is in the first second.';
    const appealing = runCommand(deniedByPlatform, 'appeal', { with: { appealId: 'apl_1', statement } });
    expect(appealing.order.appeal).toMatchObject({ id: 'apl_1', statement, at: appealing.now });
  });

  it('is decided under its id', () => {
    const appealing = runCommand(deniedByPlatform, 'appeal');
    for (const type of ['uphold', 'overturn'] as const) {
      expect(getRefusal(appealing, type, { with: { appealId: 'apl_other' } }).slug).toBe('not-found');
    }
  });
});

describe('the actor of the appealed decision', () => {
  it.each(['uphold', 'overturn'] as const)('cannot %s the appeal', (type) => {
    const appealing = runCommand(deniedByPlatform, 'appeal');
    expect(getRefusal(appealing, type, { by: reviewer }).slug).toBe('conflict-of-interest');
    expect(() => runCommand(appealing, type, { by: otherReviewer })).not.toThrow();
  });

  it('may be a machine or the advertiser: then any reviewer decides', () => {
    for (const denied of [deniedByMachine, deniedByAdvertiser]) {
      const overturned = runCommand(runCommand(denied, 'appeal'), 'overturn', { by: reviewer });
      expect(overturned.order.status).not.toBe('appealing');
    }
  });
});

describe('an appeal that is overturned', () => {
  it.each([
    ['the machine’s findings', deniedByMachine, 'in_review'],
    ['the platform’s changes', deniedByPlatform, 'advertiser_review'],
    ['the platform’s rejection', rejected, 'advertiser_review'],
    ['the advertiser’s changes', deniedByAdvertiser, 'approved'],
  ] as const)('against %s leads to the step that was denied', (_against, denied, status) => {
    const overturned = runCommand(runCommand(denied, 'appeal'), 'overturn');
    expect(overturned.order.status).toBe(status);
    expect(overturned.order).not.toHaveProperty('denial');
    expect(overturned.balanceChanges).toEqual({});
  });

  it('restores the advertiser’s round', () => {
    expect(deniedByAdvertiser.order.rounds.work).toBe(1);
    expect(runCommand(runCommand(deniedByAdvertiser, 'appeal'), 'overturn').order.rounds.work).toBe(0);
  });

  it('keeps the rounds when it was about the platform’s decision', () => {
    expect(runCommand(runCommand(deniedByPlatform, 'appeal'), 'overturn').order.rounds.work).toBe(0);
  });

  it('against the advertiser’s changes extends the window for publishing by its duration', () => {
    const window = toEpochMs(deniedByAdvertiser.order.terms.publishWindow.to);
    const overturned = runCommand(advanceTime(runCommand(deniedByAdvertiser, 'appeal'), 'PT40H'), 'overturn');
    const [appealed, decided] = overturned.events.slice(-2).map(({ at }) => toEpochMs(at));
    const longer = window + (decided ?? 0) - (appealed ?? 0);
    expect(toEpochMs(requireDueAt(overturned))).toBe(longer);
    const publication = { url: 'https://example.com/v/1', publishedAt: requireDueAt(overturned) };
    const atLast = { at: requireDueAt(overturned), with: { publication } };
    expect(runCommand(overturned, 'publish', atLast).order.status).toBe('published');
  });

  it('gives the next reader the full time', () => {
    const overturned = runCommand(advanceTime(runCommand(rejected, 'appeal'), 'PT40H'), 'overturn');
    expect(leftOf(overturned)).toBe(72 * 3600_000);
  });
});

describe('an appeal that is upheld', () => {
  it('against changes restores the time that was left when it was made', () => {
    const appealing = runCommand(advanceTime(deniedByPlatform, 'PT10H'), 'appeal');
    const leftBefore = toEpochMs(requireDueAt(deniedByPlatform)) - toEpochMs(appealing.now);
    const upheld = runCommand(advanceTime(appealing, 'P6D'), 'uphold');
    expect(upheld.order.status).toBe('revising');
    expect(leftOf(upheld)).toBe(leftBefore);
  });

  it('in the last moment restores the last moment', () => {
    const appealing = runCommand(deniedByPlatform, 'appeal', { at: requireDueAt(deniedByPlatform) });
    const upheld = runCommand(advanceTime(appealing, 'P1D'), 'uphold');
    expect(runCommand(upheld, 'submit_work', { at: upheld.now }).order.status).toBe('screening');
    expect(applyTimeout(upheld).order.status).toBe('expired');
  });

  it('against a rejection ends the order and returns the money', () => {
    const upheld = runCommand(runCommand(rejected, 'appeal'), 'uphold');
    expect(upheld.order).toMatchObject({ status: 'rejected', held: 0 });
    expect(upheld.order).not.toHaveProperty('dueAt');
    expect(upheld.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('may not be followed by another against the same decision', () => {
    for (const denied of [deniedByMachine, deniedByPlatform, deniedByAdvertiser, rejected]) {
      const upheld = runCommand(runCommand(denied, 'appeal'), 'uphold');
      expect(getRefusal(upheld, 'appeal', { by: creator }).slug).toBe('illegal-transition');
    }
  });

  it('may be followed by one against the next decision', () => {
    const upheld = runCommand(runCommand(deniedByPlatform, 'appeal'), 'uphold');
    const again = runCommand(runCommand(runCommand(upheld, 'submit_work'), 'pass'), 'request_changes');
    expect(again.order.denial).toMatchObject({ appealed: false, reasons: [weakOpening] });
    expect(runCommand(again, 'appeal').order.status).toBe('appealing');
  });
});

describe('an appeal near the end of the publish window', () => {
  const short = { publishWindow: { from: startTime, to: momentAfter(startTime, 'PT2H') } };

  it('leaves at least a day to publish when it is successful', () => {
    const reviewed = createOrderIn('advertiser_review', short);
    const appealing = runCommand(runCommand(reviewed, 'request_changes'), 'appeal');
    const approved = runCommand(appealing, 'overturn', { at: momentAfter(appealing.now, 'PT5H') });
    expect(approved.order.status).toBe('approved');
    expect(requireDueAt(approved)).toBe(momentAfter(approved.now, 'PT24H'));
  });
});

it('an order whose appeal is missing has none to decide on', () => {
  const appealing = runCommand(deniedByPlatform, 'appeal');
  const { appeal, ...order } = appealing.order;
  for (const command of ['uphold', 'overturn'] as const) {
    const refusal = getRefusal({ ...appealing, order }, command, { with: { appealId: appeal?.id ?? '' } });
    expect(refusal.slug).toBe('not-found');
  }
});

describe('an approval', () => {
  it('clears what the platform denied before', () => {
    const passed = runCommand(runCommand(deniedByPlatform, 'submit_work'), 'pass');
    expect(passed.order.denial).toBeDefined();
    expect(runCommand(passed, 'approve').order.denial).toBeUndefined();
  });
});
