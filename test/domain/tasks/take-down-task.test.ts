import { describe, expect, it } from 'vitest';
import { restoreTask, takeDownTask } from '#shared/domain/tasks/take-down-task.ts';
import { closeTask, isPublic } from '#shared/domain/tasks/task.ts';
import { sumByAccount } from '#test/support/order-histories.ts';
import { draftTaskWith, now, openTaskWith } from './sample-tasks.ts';

const note = { takedownId: 'tkd_1', at: now, reasons: [{ code: 'brand', message: 'Not yours.' }] };

describe('taking a task down', () => {
  it('closes it, hides it, and returns its held funds', () => {
    const { task, postings } = takeDownTask(openTaskWith({ slotsLeft: 1, held: 120_000 }), note, now);
    expect(task).toMatchObject({ status: 'closed', closedBecause: 'takedown', takenDown: note, version: 3 });
    expect(isPublic(task)).toBe(false);
    expect(sumByAccount(postings)).toEqual({
      'task/tsk_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('keeps the first reasons', () => {
    const { task } = takeDownTask(openTaskWith(), note, now);
    expect(takeDownTask(task, { ...note, takedownId: 'tkd_2' }, now)).toEqual({ task, postings: [] });
  });
});

describe('restoring a task', () => {
  it('leaves one that had opened closed, and makes it public again', () => {
    const { task } = takeDownTask(openTaskWith(), note, now);
    const restored = restoreTask(task);
    expect(restored).toMatchObject({ status: 'closed', closedBecause: 'takedown', slotsLeft: 0, held: 0 });
    expect(restored).toMatchObject({ version: task.version + 1 });
    expect(restored).not.toHaveProperty('takenDown');
    expect(isPublic(restored)).toBe(true);
  });

  it('makes one that had not opened a draft again, with all its slots', () => {
    const before = draftTaskWith();
    const { task } = takeDownTask(before, note, now);
    expect(restoreTask(task)).toEqual({ ...before, version: task.version + 1 });
  });

  it('leaves a draft closed that its advertiser had closed', () => {
    const { task: closed } = closeTask(draftTaskWith(), now);
    expect(restoreTask(takeDownTask(closed, note, now).task)).toMatchObject({
      status: 'closed',
      closedBecause: 'advertiser',
    });
  });
});
