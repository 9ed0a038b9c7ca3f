import { describe, expect, it } from 'vitest';
import { isRefusal } from '#shared/domain/refusal.ts';
import {
  changeRunningTask,
  faultsOfRunningTaskChange,
  pauseTask,
  resumeTask,
} from '#shared/domain/tasks/change-running-task.ts';
import { closeReasonOf, closingTimeOf, refuseUnavailableSlot } from '#shared/domain/tasks/task.ts';
import { addMillisecond, sumByAccount } from '#test/support/order-histories.ts';
import { draft, draftTaskWith, now, openTaskWith } from './sample-tasks.ts';

const accepted = <T extends object>(answer: T): Exclude<T, { refused: true }> => {
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer as Exclude<T, { refused: true }>;
};

const paused = (change = {}) => accepted(pauseTask(openTaskWith(change), now)).task;

describe('a paused task', () => {
  it('moves no money, and its slots cannot be taken', () => {
    const { task, postings } = accepted(pauseTask(openTaskWith(), now));
    expect(task).toMatchObject({ status: 'paused', pausedAt: now, slotsLeft: 3, held: 360_000, version: 3 });
    expect(postings).toEqual([]);
    expect(refuseUnavailableSlot(task, now)).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'paused' },
      detail: expect.stringMatching(/paused/),
    });
  });

  it('is open again after it is resumed, as if it had not been paused', () => {
    const { task } = accepted(resumeTask(paused(), now));
    expect(task).toEqual({ ...openTaskWith(), version: 4 });
    expect(refuseUnavailableSlot(task, now)).toBeUndefined();
  });

  it('keeps its dates: it closes as an open one does, and cannot be resumed after that', () => {
    const task = paused();
    expect(closeReasonOf(task, draft.applyBefore)).toBeUndefined();
    expect(closeReasonOf(task, addMillisecond(draft.applyBefore))).toBe('deadline');
    expect(isRefusal(resumeTask(task, draft.applyBefore))).toBe(false);
    expect(resumeTask(task, addMillisecond(draft.applyBefore))).toMatchObject({ slug: 'deadline-passed' });
  });

  it('lets a recruiting advertiser choose until the work is due', () => {
    expect(closingTimeOf(paused({ engagement: 'recruit' }))).toBe(draft.submitBefore);
  });

  it('is paused and resumed once: repeats change nothing', () => {
    const task = paused();
    expect(pauseTask(task, now)).toEqual({ task, postings: [] });
    expect(resumeTask(openTaskWith(), now)).toEqual({ task: openTaskWith(), postings: [] });
  });

  it.each(['draft', 'in_moderation', 'closed'] as const)('cannot be made of a task that is %s', (status) => {
    const task = draftTaskWith({ status });
    expect(pauseTask(task, now)).toMatchObject({ slug: 'illegal-transition', fields: { state: status } });
    expect(resumeTask(task, now)).toMatchObject({ slug: 'illegal-transition', fields: { state: status } });
    expect(changeRunningTask(task, { slots: 9 }, now)).toMatchObject({ slug: 'illegal-transition' });
  });
});

describe('more slots of a running task', () => {
  it('hold their rewards at once, beside what orders have taken', () => {
    const task = openTaskWith({ slotsLeft: 1, held: 120_000 });
    const changed = accepted(changeRunningTask(task, { slots: 5 }, now));
    expect(changed.task).toMatchObject({ slots: 5, slotsLeft: 3, held: 360_000, version: task.version + 1 });
    expect(sumByAccount(changed.postings)).toEqual({
      'advertiser/adv_1/available': -240_000,
      'task/tsk_1/held': 240_000,
    });
  });

  it('are never fewer than there are', () => {
    expect(faultsOfRunningTaskChange(openTaskWith(), { slots: 2 }, now)).toMatchObject([
      { path: ['slots'], code: 'too_small', params: { minimum: 3 } },
    ]);
    expect(faultsOfRunningTaskChange(openTaskWith(), { slots: 3 }, now)).toEqual([]);
    expect(changeRunningTask(openTaskWith(), { slots: 3 }, now)).toEqual({
      task: openTaskWith(),
      postings: [],
    });
  });

  it('are no more than can be held exactly', () => {
    const task = openTaskWith({ reward: { amount: Number.MAX_SAFE_INTEGER - 1, currency: 'CNY' } });
    expect(faultsOfRunningTaskChange(task, { slots: 4 }, now)).toMatchObject([{ code: 'too_big' }]);
  });
});

describe('a longer time to apply', () => {
  const faultsOf = (applyBefore: string, at = now) =>
    faultsOfRunningTaskChange(openTaskWith(), { applyBefore }, at).map(({ code }) => code);

  it('ends with the work’s deadline, and never before the present moment', () => {
    expect(faultsOf(draft.submitBefore)).toEqual([]);
    expect(faultsOf(addMillisecond(draft.submitBefore))).toHaveLength(1);
    expect(faultsOf(draft.applyBefore)).toEqual([]);
    expect(faultsOf('2026-11-09T23:59:59.999Z')).toEqual(['too_small']);
  });

  it('is in the future also for a recruiting task that takes no more applications', () => {
    const task = openTaskWith({ engagement: 'recruit' });
    const at = '2026-11-12T00:00:00.000Z';
    expect(faultsOfRunningTaskChange(task, { applyBefore: '2026-11-11T00:00:00.000Z' }, at)).toMatchObject([
      { code: 'too_small' },
    ]);
    const prolonged = { applyBefore: '2026-11-13T00:00:00.000Z' };
    expect(accepted(changeRunningTask(task, prolonged, at)).task).toMatchObject(prolonged);
  });

  it('is refused once the task has ended', () => {
    const late = addMillisecond(draft.applyBefore);
    expect(changeRunningTask(openTaskWith(), { applyBefore: draft.submitBefore }, late)).toMatchObject({
      slug: 'deadline-passed',
    });
  });
});
