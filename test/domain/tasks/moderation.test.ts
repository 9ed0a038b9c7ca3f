import { describe, expect, it } from 'vitest';
import { isRefusal } from '#shared/domain/refusal.ts';
import {
  decideTask,
  isModerated,
  isReviewerRequired,
  submitForModeration,
} from '#shared/domain/tasks/moderation.ts';
import type { Flag } from '#shared/domain/tasks/moderation-record.ts';
import {
  closeReasonOf,
  closeTask,
  closingTimeOf,
  isPublic,
  refuseUnavailableSlot,
  type Task,
} from '#shared/domain/tasks/task.ts';
import { addMillisecond, sumByAccount } from '#test/support/order-histories.ts';
import { draft, draftTaskWith, now, openTaskWith } from './sample-tasks.ts';

const expectAccepted = <T extends object>(answer: T): Exclude<T, { refused: true }> => {
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer as Exclude<T, { refused: true }>;
};

const flags: readonly Flag[] = [{ code: 'link', path: ['title'], found: 'lamps.com' }];
const reasons = [{ code: 'off_platform', message: 'Leave the address out.' }];

const submitTask = (): Task => expectAccepted(submitForModeration(draftTaskWith(), flags, now)).task;

const decide = (task: Task, decision: 'approve' | 'reject', at = now) =>
  decideTask(task, { decision, reasons: decision === 'reject' ? reasons : [], reviewerId: 'rhea' }, at);

describe('moderation', () => {
  it.each([
    ['off', 0, false],
    ['first-task', 0, true],
    ['first-task', 1, false],
    ['always', 7, true],
  ] as const)(
    '%s checks an advertiser’s task after %i opened ones: %s',
    (moderation, openedBefore, looks) => {
      expect(isModerated({ moderation, moderationBy: 'machine' }, openedBefore)).toBe(looks);
    },
  );

  it.each([
    ['machine', [], draftTaskWith(), false],
    ['machine', flags, draftTaskWith(), true],
    ['reviewer', [], draftTaskWith(), true],
  ] as const)('by the %s with flags %j asks a person', (moderationBy, found, task, waits) => {
    expect(isReviewerRequired({ moderation: 'always', moderationBy }, task, found)).toBe(waits);
  });

  it('asks a person about a task that a person has rejected, even if the machine finds nothing any more', () => {
    const { task } = expectAccepted(decide(submitTask(), 'reject'));
    expect(isReviewerRequired({ moderation: 'always', moderationBy: 'machine' }, task, [])).toBe(true);
  });
});

describe('a task in moderation', () => {
  it('has its funds held, and is hidden and cannot be taken', () => {
    const { task, postings } = expectAccepted(submitForModeration(draftTaskWith(), flags, now));
    expect(task).toMatchObject({ status: 'in_moderation', held: 360_000, slotsLeft: 3 });
    expect(task.moderation).toEqual({ submittedAt: now, flags, reasons: [] });
    expect(task.openedAt).toBeUndefined();
    expect(sumByAccount(postings)).toEqual({
      'advertiser/adv_1/available': -360_000,
      'task/tsk_1/held': 360_000,
    });
    expect(isPublic(task)).toBe(false);
    expect(refuseUnavailableSlot(task, now)?.slug).toBe('not-found');
  });

  it('published again changes nothing', () => {
    const task = submitTask();
    expect(submitForModeration(task, [], now)).toEqual({ task, postings: [] });
  });

  it('opens when it is approved, and moves no money', () => {
    const { task, postings } = expectAccepted(decide(submitTask(), 'approve', addMillisecond(now)));
    expect(task).toMatchObject({ status: 'open', openedAt: addMillisecond(now), held: 360_000 });
    expect(task.moderation).toMatchObject({
      decision: 'approve',
      decidedBy: 'rhea',
      decidedAt: addMillisecond(now),
    });
    expect(postings).toEqual([]);
  });

  it('is a draft again when it is rejected, with the reasons and the money back', () => {
    const { task, postings } = expectAccepted(decide(submitTask(), 'reject'));
    expect(task).toMatchObject({ status: 'draft', held: 0, slotsLeft: 3, moderation: { reasons } });
    expect(task.closedAt).toBeUndefined();
    expect(sumByAccount(postings)).toEqual({
      'task/tsk_1/held': -360_000,
      'advertiser/adv_1/available': 360_000,
    });
  });

  it.each(['approve', 'reject'] as const)(
    'that was decided: %s again changes nothing, the other is refused',
    (decision) => {
      const { task } = expectAccepted(decide(submitTask(), decision));
      expect(decide(task, decision)).toEqual({ task, postings: [] });
      const other = decision === 'approve' ? 'reject' : 'approve';
      expect(decide(task, other)).toMatchObject({
        slug: 'illegal-transition',
        fields: { state: task.status },
      });
    },
  );

  it('can be approved until creators could no longer apply', () => {
    expect(isRefusal(decide(submitTask(), 'approve', draft.applyBefore))).toBe(false);
    expect(decide(submitTask(), 'approve', addMillisecond(draft.applyBefore))).toMatchObject({
      slug: 'deadline-passed',
    });
    expect(isRefusal(decide(submitTask(), 'reject', addMillisecond(draft.applyBefore)))).toBe(false);
  });

  it('is submitted again after it was rejected, without the old decision', () => {
    const { task: rejected } = expectAccepted(decide(submitTask(), 'reject'));
    const { task } = expectAccepted(submitForModeration(rejected, [], addMillisecond(now)));
    expect(task.moderation).toEqual({ submittedAt: addMillisecond(now), flags: [], reasons: [] });
    expect(decide(task, 'reject')).toMatchObject({ task: { status: 'draft' } });
  });

  it('cannot be decided on before it is submitted', () => {
    expect(decide(draftTaskWith(), 'approve')).toMatchObject({ slug: 'illegal-transition' });
  });
});

describe('a task closes automatically', () => {
  const late = addMillisecond(draft.applyBefore);

  it.each([
    ['open with slots left, in time', openTaskWith(), draft.applyBefore, undefined],
    ['open and full', openTaskWith({ slotsLeft: 0 }), now, 'slots'],
    ['open and over', openTaskWith(), late, 'deadline'],
    ['in moderation and expired', submitTask(), late, 'deadline'],
    [
      'an invitation may still be declined',
      openTaskWith({ slotsLeft: 0, engagement: 'invite' }),
      now,
      undefined,
    ],
    ['invitations have ended as well', openTaskWith({ engagement: 'invite' }), late, 'deadline'],
    [
      'applications may still be chosen after the time to apply',
      openTaskWith({ engagement: 'recruit' }),
      late,
      undefined,
    ],
    [
      'choosing ends with the work',
      openTaskWith({ engagement: 'recruit' }),
      addMillisecond(draft.submitBefore),
      'deadline',
    ],
    ['a draft', draftTaskWith(), late, undefined],
    ['closed', closeTask(openTaskWith(), now).task, late, undefined],
  ])('%s', (_when, task, at, because) => {
    expect(closeReasonOf(task, at)).toBe(because);
  });

  it('at the time of its index entry', () => {
    for (const task of [openTaskWith(), submitTask(), openTaskWith({ engagement: 'recruit' })]) {
      expect(closeReasonOf(task, closingTimeOf(task))).toBeUndefined();
      expect(closeReasonOf(task, addMillisecond(closingTimeOf(task)))).toBe('deadline');
    }
  });

  it('when its slots are taken, and later creators see that', () => {
    const { task } = closeTask(openTaskWith({ slotsLeft: 0, held: 0 }), now, 'slots');
    expect(task.closedBecause).toBe('slots');
    expect(refuseUnavailableSlot(task, now)?.slug).toBe('no-slots-left');
    expect(refuseUnavailableSlot(closeTask(openTaskWith(), now).task, now)?.slug).toBe('illegal-transition');
  });

  it('and stays hidden when it never opened', () => {
    expect(isPublic(closeTask(draftTaskWith(), now).task)).toBe(false);
    expect(isPublic(closeTask(openTaskWith(), now).task)).toBe(true);
  });
});
