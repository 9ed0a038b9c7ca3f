import { describe, expect, it } from 'vitest';
import { refuseChoice, refuseMissingSlots } from '#shared/domain/task-applications/refuse-choice.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { addDuration, toEpochMs, toInstant } from '#shared/domain/time.ts';
import { startTime } from '#test/support/order-histories.ts';

const dueAt = addDuration(startTime, 'P21D');

const task = (change: Partial<Task> = {}) =>
  ({
    id: 'tsk_1',
    status: 'open',
    openedAt: startTime,
    slotsLeft: 2,
    engagement: 'recruit',
    applyBefore: addDuration(startTime, 'P14D'),
    submitBefore: dueAt,
    ...change,
  }) as Task;

describe('a slot', () => {
  it('is given while one is left', () => {
    expect(refuseMissingSlots(task(), 2)).toBeUndefined();
    expect(refuseMissingSlots(task(), 3)).toMatchObject({ slug: 'no-slots-left' });
    expect(refuseMissingSlots(task({ slotsLeft: 0 }), 1)).toMatchObject({ slug: 'no-slots-left' });
  });

  it('of a task that its advertiser closed is refused', () => {
    const closed = task({ status: 'closed', slotsLeft: 0, closedBecause: 'advertiser' });
    expect(refuseMissingSlots(closed, 1)).toMatchObject({ slug: 'illegal-transition' });
  });

  it('of a task that closed without slots is gone', () => {
    const full = task({ status: 'closed', slotsLeft: 0, closedBecause: 'slots' });
    expect(refuseMissingSlots(full, 1)).toMatchObject({ slug: 'no-slots-left' });
  });

  it('of a draft does not exist', () => {
    expect(refuseMissingSlots(task({ status: 'draft' }), 1)).toMatchObject({ slug: 'not-found' });
  });
});

describe('choosing a creator', () => {
  it('is possible after the time to apply', () => {
    expect(refuseChoice(task(), 'PT24H', addDuration(startTime, 'P15D'))).toBeUndefined();
  });

  it('ends when less than the minimum time to work is left, to the millisecond', () => {
    const last = toInstant(toEpochMs(dueAt) - 86_400_000);
    expect(refuseChoice(task(), 'PT24H', last)).toBeUndefined();
    expect(refuseChoice(task(), 'PT24H', toInstant(toEpochMs(last) + 1))).toMatchObject({
      slug: 'deadline-passed',
    });
  });

  it('is refused for the slots before it is refused for the time', () => {
    expect(refuseChoice(task({ slotsLeft: 0 }), 'PT24H', dueAt)).toMatchObject({ slug: 'no-slots-left' });
  });
});
