import type { Reason } from '../reason.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Instant, isPast } from '../time.ts';
import type { Flag, Moderation } from './moderation-record.ts';
import { closeTask, openTask, refuseTaskTransition, type Task, type TaskTransition } from './task.ts';

/** Which tasks are moderated before they open, and who checks them first. */
export type ModerationPolicy = {
  readonly moderation: 'off' | 'first-task' | 'always';
  readonly moderationBy: 'machine' | 'reviewer';
};

/** Whether a task is moderated before it opens. `openedBefore` counts the advertiser's opened tasks. */
export const isModerated = ({ moderation }: ModerationPolicy, openedBefore: number): boolean =>
  moderation === 'always' || (moderation === 'first-task' && openedBefore === 0);

/** Whether a reviewer must approve a task: by policy, with flags, or after a rejection. */
export const isReviewerRequired = (
  { moderationBy }: ModerationPolicy,
  { moderation }: Task,
  flags: readonly Flag[],
): boolean => moderationBy === 'reviewer' || flags.length > 0 || moderation?.decision === 'reject';

/** Submits a draft to moderation. Its rewards are held, and nobody can take it yet. */
export const submitForModeration = (
  task: Task,
  flags: readonly Flag[],
  now: Instant,
): TaskTransition | Refusal => {
  const opened = openTask(task, now);
  if ('refused' in opened || opened.task === task) return opened;
  const { openedAt: _notYet, ...held } = opened.task;
  const moderation: Moderation = { submittedAt: now, flags, reasons: [] };
  return { task: { ...held, status: 'in_moderation', moderation }, postings: opened.postings };
};

export type TaskVerdict = {
  readonly decision: 'approve' | 'reject';
  readonly reasons: readonly Reason[];
  readonly reviewerId: string;
};

/**
 * Opens a task, or makes it a draft again and returns its money. A repeated decision changes nothing.
 */
export const decideTask = (task: Task, verdict: TaskVerdict, now: Instant): TaskTransition | Refusal => {
  const { decision, reasons, reviewerId } = verdict;
  if (isDecided(task, decision)) return { task, postings: [] };
  if (!task.moderation || task.status !== 'in_moderation') return refuseTaskTransition(task);
  const moderation = { ...task.moderation, decision, decidedAt: now, decidedBy: reviewerId, reasons };
  if (decision === 'reject') return returnToDraft({ ...task, moderation }, now);
  if (isPast(task.applyBefore, now)) {
    return refuse('deadline-passed', `The time to apply ended at ${task.applyBefore}. Reject the task.`);
  }
  const opened: Task = { ...task, status: 'open', openedAt: now, version: task.version + 1, moderation };
  return { task: opened, postings: [] };
};

const isDecided = ({ status, moderation }: Task, decision: TaskVerdict['decision']): boolean =>
  moderation?.decision === decision && (status === 'draft') === (decision === 'reject');

const returnToDraft = (task: Task, now: Instant): TaskTransition => {
  const { task: closed, postings } = closeTask(task, now);
  const { closedAt: _stillOpen, closedBecause: _why, ...draft } = closed;
  return { task: { ...draft, status: 'draft', slotsLeft: task.slots }, postings };
};
