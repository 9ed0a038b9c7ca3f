import { describe, expect, it } from 'vitest';
import { escalationsOf, firstEscalationAt } from '#shared/domain/orders/escalation.ts';
import { stageOf, statuses } from '#shared/domain/orders/lifecycle.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { applyTimeout, createOrderIn, runCommand } from '#test/support/order-histories.ts';

const reviewed = createOrderIn('in_review');
const disputed = createOrderIn('disputed');

describe('what the platform is late with', () => {
  it('is nothing while its limit runs', () => {
    expect(escalationsOf(reviewed.order)).toEqual({ count: 0 });
    expect(firstEscalationAt(reviewed.order)).toBe(reviewed.order.dueAt);
  });

  it('is counted each time that its limit runs out, from the first time on', () => {
    const since = momentAfter(reviewed.order.since, 'PT24H');
    const late = applyTimeout(reviewed);
    expect(escalationsOf(late.order)).toEqual({ count: 1, since });
    expect(escalationsOf(applyTimeout(late).order)).toEqual({ count: 2, since });
    expect(firstEscalationAt(applyTimeout(late).order)).toBe(since);
  });

  it('begins anew in the next state', () => {
    expect(escalationsOf(runCommand(applyTimeout(reviewed), 'approve').order)).toEqual({ count: 0 });
  });

  it('leaves out the end of the time in which a dispute is replied to', () => {
    const silent = applyTimeout(disputed);
    expect(escalationsOf(silent.order)).toEqual({ count: 0 });
    expect(escalationsOf(applyTimeout(silent).order)).toEqual({
      count: 1,
      since: momentAfter(disputed.order.since, 'P14D'),
    });
    expect(firstEscalationAt(disputed.order)).toBe(momentAfter(disputed.order.since, 'P14D'));
  });

  it.each(statuses.filter((status) => !['platform', 'system'].includes(stageOf(status).waitsFor)))(
    'is nothing in an order that is %s',
    (status) => {
      expect(firstEscalationAt(createOrderIn(status).order)).toBeUndefined();
      expect(escalationsOf(createOrderIn(status).order)).toEqual({ count: 0 });
    },
  );
});
