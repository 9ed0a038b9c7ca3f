import { money } from '#shared/domain/money.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { openTask, type Task, type TaskDraft } from '#shared/domain/tasks/task.ts';

export const now = '2026-11-02T01:00:00.000Z';

/** A draft without a fault: three slots of ¥1,200. */
export const draft: TaskDraft = {
  title: 'A lamp in thirty seconds',
  category: 'home',
  platform: 'douyin',
  formats: ['video'],
  brief: {
    product: 'lamp',
    goal: 'show how it wakes up',
    requirements: { minSeconds: 10, maxSeconds: 60, mustInclude: ['lamp'], hashtags: ['#stars'] },
  },
  reward: money(120_000, 'CNY'),
  slots: 3,
  engagement: 'open',
  script: true,
  difficulty: 'easy',
  audience: { gender: 'any', ageBands: [], regions: [] },
  applyBefore: '2026-11-10T00:00:00.000Z',
  submitBefore: '2026-11-20T00:00:00.000Z',
  publishWindow: { from: '2026-11-21T00:00:00.000Z', to: '2026-11-30T00:00:00.000Z' },
};

export const draftTaskWith = (change: Partial<Task> = {}): Task => ({
  ...draft,
  id: 'tsk_1',
  advertiserId: 'adv_1',
  advertiserName: 'Lamps & Co',
  status: 'draft',
  version: 1,
  createdAt: now,
  slotsLeft: 3,
  held: 0,
  ...change,
});

export const openTaskWith = (change: Partial<Task> = {}): Task => {
  const answer = openTask(draftTaskWith(), now);
  if (isRefusal(answer)) throw new Error(answer.detail);
  return { ...answer.task, ...change };
};
