import { describe, expect, it } from 'vitest';
import { escalationsOf, firstEscalationAt } from '#shared/domain/orders/escalation.ts';
import { type Status, stageOf, statuses } from '#shared/domain/orders/lifecycle.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { applyTimeout, createOrderIn, lifecycleOf, runCommand } from '#test/support/order-histories.ts';

const reviewed = createOrderIn('in_review');
const disputed = createOrderIn('disputed');

const awaitedIn = (status: Status) => stageOf(status, lifecycleOf(createOrderIn(status).order)).waitsFor;

describe('the escalation of an order', () => {
  it('is absent while the platform’s limit runs', () => {
    expect(escalationsOf(reviewed.order)).toEqual({ count: 0 });
    expect(firstEscalationAt(reviewed.order)).toBe(reviewed.order.dueAt);
  });

  it('counts each time that the limit runs out, from the first time on', () => {
    const since = momentAfter(reviewed.order.since, 'PT24H');
    const late = applyTimeout(reviewed);
    expect(escalationsOf(late.order)).toEqual({ count: 1, since });
    expect(escalationsOf(applyTimeout(late).order)).toEqual({ count: 2, since });
    expect(firstEscalationAt(applyTimeout(late).order)).toBe(since);
  });

  it('starts again in the next state', () => {
    expect(escalationsOf(runCommand(applyTimeout(reviewed), 'approve').order)).toEqual({ count: 0 });
  });

  it('excludes the time limit of the reply to a dispute', () => {
    const silent = applyTimeout(disputed);
    expect(escalationsOf(silent.order)).toEqual({ count: 0 });
    expect(escalationsOf(applyTimeout(silent).order)).toEqual({
      count: 1,
      since: momentAfter(disputed.order.since, 'P14D'),
    });
    expect(firstEscalationAt(disputed.order)).toBe(momentAfter(disputed.order.since, 'P14D'));
  });

  it.each(statuses.filter((status) => !['platform', 'system'].includes(awaitedIn(status))))(
    'is absent in an order that is %s',
    (status) => {
      expect(firstEscalationAt(createOrderIn(status).order)).toBeUndefined();
      expect(escalationsOf(createOrderIn(status).order)).toEqual({ count: 0 });
    },
  );
});
