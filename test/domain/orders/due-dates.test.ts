import { describe, expect, it } from 'vitest';
import { publishDueAtOf, workDueAtOf } from '#shared/domain/orders/due-dates.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  applyTimeout,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  getRefusal,
  type OrderHistory,
  operator,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

const extend = (story: OrderHistory, duration: string): OrderHistory => {
  const newDueAt = momentAfter(requireDueAt(story), duration);
  return runCommand(runCommand(story, 'request_extension', { with: { newDueAt } }), 'grant_extension');
};

const holdFor = (story: OrderHistory, duration: string): OrderHistory => {
  const held = runCommand(story, 'hold', { by: operator });
  return runCommand(held, 'release', { by: operator, at: momentAfter(held.now, duration) });
};

/** The same story later, after a change. */
const changes: Readonly<Record<string, (story: OrderHistory) => OrderHistory>> = {
  'without a change': (story) => story,
  'after an extension': (story) => extend(story, 'P2D'),
  'after a time on hold': (story) => holdFor(story, 'P3D'),
  'on hold': (story) => runCommand(story, 'hold', { by: operator }),
  'after both': (story) => holdFor(extend(story, 'P2D'), 'P3D'),
};

describe.each(Object.entries(changes))('%s', (_name, change) => {
  it.each(['producing', 'revising'] as const)(
    'the work of an order in %s is due at its deadline',
    (status) => {
      const story = change(createOrderIn(status));
      expect(workDueAtOf(story.order)).toBe(requireDueAt(story));
    },
  );

  it('the publication of an approved order is due at its deadline', () => {
    const story = change(createOrderIn('approved'));
    expect(publishDueAtOf(story.order)).toBe(requireDueAt(story));
  });
});

describe('the deadline of the work', () => {
  it('is that of the terms before the creator works on it, later by the time on hold', () => {
    const { submitBefore } = createClaimedOrder().order.terms;
    for (const story of [createInvitedOrder(), createClaimedOrder({ script: true })]) {
      expect(workDueAtOf(story.order)).toBe(submitBefore);
      expect(workDueAtOf(holdFor(story, 'P3D').order)).toBe(momentAfter(submitBefore, 'P3D'));
    }
  });

  it('does not follow the deadline of a script', () => {
    const story = extend(createClaimedOrder({ script: true }), 'P2D');
    expect(workDueAtOf(story.order)).toBe(story.order.terms.submitBefore);
  });

  it('stays as it was after the submission, and no later hold moves it', () => {
    const extended = extend(createOrderIn('producing'), 'P2D');
    const submitted = runCommand(extended, 'submit_work');
    expect(workDueAtOf(submitted.order)).toBe(requireDueAt(extended));
    expect(workDueAtOf(holdFor(submitted, 'P3D').order)).toBe(requireDueAt(extended));
  });

  it('is that of the terms after a submission, and no later hold moves it', () => {
    const submitted = holdFor(runCommand(createOrderIn('producing'), 'submit_work'), 'P3D');
    expect(workDueAtOf(submitted.order)).toBe(submitted.order.terms.submitBefore);
  });

  it('keeps the time on hold when the order ends before the work began', () => {
    const scripting = holdFor(createClaimedOrder({ script: true }), 'P3D');
    const cancelled = runCommand(scripting, 'cancel');
    expect(workDueAtOf(cancelled.order)).toBe(momentAfter(cancelled.order.terms.submitBefore, 'P3D'));
  });

  it('stays as it was when the order expires', () => {
    const extended = extend(createOrderIn('producing'), 'P2D');
    expect(workDueAtOf(applyTimeout(extended).order)).toBe(requireDueAt(extended));
  });

  it('is stored only if it is not that of the terms, and when the order leaves the state', () => {
    expect(extend(createOrderIn('producing'), 'P2D').order).not.toHaveProperty('workDueAt');
    expect(
      runCommand(extend(createOrderIn('producing'), 'P2D'), 'request_cancellation').order,
    ).not.toHaveProperty('workDueAt');
    expect(runCommand(createOrderIn('producing'), 'submit_work').order).not.toHaveProperty('workDueAt');
  });

  it('of an order of an earlier release, which stores none, is that of the terms', () => {
    const { workDueAt: _later, ...order } = runCommand(
      extend(createOrderIn('producing'), 'P2D'),
      'submit_work',
    ).order;
    expect(workDueAtOf(order)).toBe(order.terms.submitBefore);
  });
});

describe('the deadline of the publication', () => {
  it('keeps the time on hold when the order ends before it was approved', () => {
    const cancelled = runCommand(holdFor(createOrderIn('in_review'), 'P3D'), 'cancel');
    expect(publishDueAtOf(cancelled.order)).toBe(momentAfter(cancelled.order.terms.publishWindow.to, 'P3D'));
  });

  it('is that of the terms after a publication, and no later hold moves it', () => {
    const published = holdFor(createOrderIn('published'), 'P3D');
    expect(publishDueAtOf(published.order)).toBe(published.order.terms.publishWindow.to);
  });

  it('stands still while the publication is checked', () => {
    const extended = extend(createOrderIn('approved'), 'P2D');
    const checked = runCommand(extended, 'publish', { with: { check: 'people' } });
    expect(requireDueAt(checked)).not.toBe(requireDueAt(extended));
    expect(publishDueAtOf(checked.order)).toBe(requireDueAt(extended));
    const confirmed = runCommand(checked, 'confirm_publication');
    expect(publishDueAtOf(confirmed.order)).toBe(requireDueAt(extended));
  });

  it('is stored only if it is not that of the terms', () => {
    expect(runCommand(createOrderIn('approved'), 'publish').order).not.toHaveProperty('publishDueAt');
  });

  it('is the one that a refusal names', () => {
    const publishWindow = { from: momentAfter(startTime, 'P10D'), to: momentAfter(startTime, 'P40D') };
    const extended = extend(createOrderIn('approved', { publishWindow }), 'P2D');
    const { slug, detail } = getRefusal(extended, 'publish');
    expect(slug).toBe('deliverable-invalid');
    expect(detail).toBe(`publishedAt must be between ${publishWindow.from} and ${requireDueAt(extended)}.`);
  });
});
