import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { TaskDraft } from '#shared/domain/tasks/task.ts';
import { faultsOfTaskDraft } from '#shared/domain/tasks/task-faults.ts';
import { addDuration, toEpochMs, toInstant } from '#shared/domain/time.ts';
import { draft, now } from './sample-tasks.ts';

const pathsOf = (change: Partial<TaskDraft>): readonly string[] =>
  faultsOfTaskDraft({ ...draft, ...change }, defaultPolicy, now).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  );

const seconds = (minSeconds: number, maxSeconds: number): Partial<TaskDraft> => ({
  brief: { ...draft.brief, requirements: { ...draft.brief.requirements, minSeconds, maxSeconds } },
});

const latest = addDuration(now, defaultPolicy.maxTaskDuration);

describe('a task draft', () => {
  it('with consistent numbers and times has no fault', () => {
    expect(faultsOfTaskDraft(draft, defaultPolicy, now)).toEqual([]);
  });

  it('with a reward below the minimum price is faulty', () => {
    expect(pathsOf({ reward: money(99, 'CNY') })).toEqual(['reward.amount too_small']);
    expect(pathsOf({ reward: money(100, 'CNY') })).toEqual([]);
  });

  it.each([
    ['minimum and maximum length are equal', seconds(30, 30)],
    [
      'the work is due a millisecond after the last application',
      { applyBefore: '2026-11-19T23:59:59.999Z', submitBefore: '2026-11-20T00:00:00.000Z' },
    ],
    ['everything ends at the last allowed instant', { publishWindow: { from: now, to: latest } }],
    [
      'all rewards together are the greatest exact sum',
      { slots: 1, reward: money(Number.MAX_SAFE_INTEGER, 'CNY') },
    ],
  ])('has no fault when %s', (_when, change) => {
    expect(pathsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<TaskDraft>, string]>([
    [
      'the minimum length is above the maximum',
      seconds(31, 30),
      'brief.requirements.minSeconds out_of_order',
    ],
    [
      'the work is due before the last application',
      { applyBefore: '2026-11-20T00:00:00.001Z' },
      'submitBefore out_of_order',
    ],
    [
      'the window ends before it begins',
      { publishWindow: { from: '2026-11-30T00:00:00.001Z', to: draft.publishWindow.to } },
      'publishWindow.to out_of_order',
    ],
    [
      'the window ends before the work is due',
      { submitBefore: '2026-11-30T00:00:00.001Z' },
      'publishWindow.to out_of_order',
    ],
    [
      'the last application is due with the work',
      { applyBefore: draft.submitBefore },
      'submitBefore out_of_order',
    ],
    [
      'the window is one instant',
      { publishWindow: { from: draft.publishWindow.to, to: draft.publishWindow.to } },
      'publishWindow.to out_of_order',
    ],
    [
      'the window ends when the work is due',
      { submitBefore: draft.publishWindow.to },
      'publishWindow.to out_of_order',
    ],
    [
      'the window ends a millisecond after the last allowed instant',
      { publishWindow: { from: now, to: toInstant(toEpochMs(latest) + 1) } },
      'publishWindow.to too_late',
    ],
    [
      'all rewards together are more than a safe integer',
      { slots: 2, reward: money(Number.MAX_SAFE_INTEGER, 'CNY') },
      'slots too_big',
    ],
  ])('has exactly one fault, at its place, when %s', (_when, change, fault) => {
    expect(pathsOf(change)).toEqual([fault]);
  });

  it('with several faults gets all of them at once', () => {
    const change: Partial<TaskDraft> = {
      ...seconds(61, 60),
      applyBefore: '2026-12-01T00:00:00.000Z',
      submitBefore: '2026-11-30T00:00:00.001Z',
      publishWindow: { from: '2026-12-02T00:00:00.000Z', to: '2026-11-30T00:00:00.000Z' },
      slots: 2,
      reward: money(Number.MAX_SAFE_INTEGER, 'CNY'),
    };
    expect(pathsOf(change)).toEqual([
      'brief.requirements.minSeconds out_of_order',
      'submitBefore out_of_order',
      'publishWindow.to out_of_order',
      'publishWindow.to out_of_order',
      'slots too_big',
    ]);
  });
});
