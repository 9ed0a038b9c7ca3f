import { describe, expect, it } from 'vitest';
import { listLegalCommands } from '#shared/domain/orders/guards.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  clock,
  createOrderIn,
  creator,
  getRefusal,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const given = createOrderIn('producing');
const oldDueAt = requireDueAt(given);
const newDueAt = momentAfter(oldDueAt, 'P2D');
const requested = runCommand(given, 'request_extension', { with: { requestId: 'ext_1', newDueAt } });

describe('a request for more time', () => {
  it.each(['scripting', 'producing', 'revising', 'approved'] as const)(
    'that is granted moves the deadline of an order that is %s',
    (status) => {
      const waiting = createOrderIn(status);
      const until = momentAfter(requireDueAt(waiting), 'PT30H');
      const granted = runCommand(
        runCommand(waiting, 'request_extension', { with: { newDueAt: until } }),
        'grant_extension',
      );
      expect(granted.order).toMatchObject({ status, dueAt: until, since: waiting.order.since });
      expect(granted.order).not.toHaveProperty('extensionRequest');
    },
  );

  it('does not move the deadline before it is granted', () => {
    expect(requireDueAt(requested)).toBe(oldDueAt);
    expect(requested.order.extensionRequest).toMatchObject({ id: 'ext_1', newDueAt, until: oldDueAt });
  });

  it('lapses unanswered at the old deadline, and the order expires', () => {
    expect(runCommand(requested, 'grant_extension', { at: oldDueAt }).order.dueAt).toBe(newDueAt);
    expect(getRefusal(requested, 'grant_extension', { at: addMillisecond(oldDueAt) }).slug).toBe(
      'illegal-transition',
    );
    expect(applyTimeout(requested).order.status).toBe('expired');
  });

  it('that is granted lets the clock act at the new deadline only', () => {
    const granted = runCommand(requested, 'grant_extension');
    expect(getRefusal(granted, 'expire', { by: clock, at: newDueAt }).slug).toBe('too-early');
    expect(runCommand(granted, 'submit_work', { at: newDueAt }).order.status).toBe('screening');
    expect(applyTimeout(granted).now).toBe(addMillisecond(newDueAt));
  });

  it('that is refused keeps the deadline, and may be repeated', () => {
    const refused = runCommand(requested, 'refuse_extension');
    expect(requireDueAt(refused)).toBe(oldDueAt);
    expect(refused.order).not.toHaveProperty('extensionRequest');
    expect(runCommand(refused, 'request_extension').order.extensionRequest).toBeDefined();
  });

  it('is made three times at most, granted or refused, and is then no next action', () => {
    let story = given;
    for (const answer of ['refuse_extension', 'grant_extension', 'refuse_extension'] as const) {
      const until = momentAfter(requireDueAt(story), 'P1D');
      story = runCommand(runCommand(story, 'request_extension', { with: { newDueAt: until } }), answer);
    }
    expect(getRefusal(story, 'request_extension').slug).toBe('illegal-transition');
    expect(listLegalCommands(story.order, 'creator', story.now)).not.toContain('request_extension');
  });

  it('is counted by the terms of its order', () => {
    const terms = { ...given.order.terms, maxExtensionRequests: 1 };
    const once = { ...requested, order: { ...requested.order, terms } };
    expect(getRefusal(runCommand(once, 'refuse_extension'), 'request_extension').slug).toBe(
      'illegal-transition',
    );
  });

  it('is withdrawn by the creator, who may make another', () => {
    const withdrawn = runCommand(requested, 'withdraw_extension');
    expect(requireDueAt(withdrawn)).toBe(oldDueAt);
    expect(withdrawn.order).not.toHaveProperty('extensionRequest');
    expect(runCommand(withdrawn, 'request_extension').order.extensionRequest).toBeDefined();
    expect(getRefusal(requested, 'withdraw_extension', { by: advertiser }).slug).toBe('illegal-transition');
  });

  it('ends when the creator delivers what it was for', () => {
    const request = runCommand(createOrderIn('approved'), 'request_extension');
    const checked = runCommand(request, 'publish', { with: { check: 'people' } });
    expect(checked.order.status).toBe('approved');
    expect(checked.order).not.toHaveProperty('extensionRequest');
  });

  it('waits for its answer before another is made', () => {
    expect(getRefusal(requested, 'request_extension').slug).toBe('illegal-transition');
  });

  it('may be repeated for still more time once granted', () => {
    const granted = runCommand(requested, 'grant_extension');
    const again = runCommand(granted, 'request_extension', { with: { newDueAt: addMillisecond(newDueAt) } });
    expect(requireDueAt(runCommand(again, 'grant_extension'))).toBe(addMillisecond(newDueAt));
  });

  it.each([oldDueAt, momentAfter(startTime, 'P1D')])(
    'names a later time than the deadline: not %s',
    (moment) => {
      expect(getRefusal(given, 'request_extension', { with: { newDueAt: moment } }).slug).toBe('conflict');
    },
  );

  it('is answered under its id, by the advertiser', () => {
    expect(getRefusal(requested, 'grant_extension', { with: { requestId: 'ext_other' } }).slug).toBe(
      'not-found',
    );
    expect(getRefusal(requested, 'refuse_extension', { with: { requestId: 'ext_other' } }).slug).toBe(
      'not-found',
    );
    expect(getRefusal(requested, 'grant_extension', { by: creator }).slug).toBe('illegal-transition');
    expect(getRefusal(given, 'request_extension', { by: advertiser }).slug).toBe('illegal-transition');
  });

  it('is removed when the order changes its state', () => {
    const handedIn = runCommand(requested, 'submit_work');
    expect(handedIn.order).not.toHaveProperty('extensionRequest');
    const revising = runCommand(handedIn, 'find_faults');
    expect(getRefusal(revising, 'grant_extension', { with: { requestId: 'ext_1' } }).slug).toBe(
      'illegal-transition',
    );
  });

  it('that is granted extends the publish window too', () => {
    const approved = createOrderIn('approved');
    const until = momentAfter(approved.order.terms.publishWindow.to, 'P5D');
    const granted = runCommand(
      runCommand(approved, 'request_extension', { with: { newDueAt: until } }),
      'grant_extension',
    );
    expect(runCommand(granted, 'publish', { at: until }).order.status).toBe('published');
  });
});

it('an extension that nobody answers lapses at the old deadline', () => {
  const before = createOrderIn('producing');
  const requested = runCommand(before, 'request_extension', { by: creator });
  expect(requested.order.extensionRequest?.until).toBe(requireDueAt(before));
});
