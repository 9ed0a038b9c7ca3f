import type { TakedownNote } from '../takedowns/takedown-note.ts';
import type { Instant } from '../time.ts';
import { closeTask, type Task, type TaskTransition } from './task.ts';

/**
 * Takes a task down in any state: it closes, its held funds return, and only its advertiser and the platform see it.
 * Running orders continue. A task that is down keeps its first reasons.
 */
export const takeDownTask = (task: Task, note: TakedownNote, now: Instant): TaskTransition => {
  if (task.takenDown) return { task, postings: [] };
  const { task: closed, postings } = closeTask(task, now, 'takedown');
  return { task: { ...closed, takenDown: note, version: task.version + 1 }, postings };
};

/**
 * Restores a task after its takedown was overturned. A task that had opened stays closed, because its held funds were
 * returned, and is public again. A task that had not opened is a draft again.
 */
export const restoreTask = (task: Task): Task => {
  const { takenDown: _note, ...shown } = task;
  const version = task.version + 1;
  if (task.openedAt !== undefined || task.closedBecause !== 'takedown') return { ...shown, version };
  const { closedAt: _at, closedBecause: _why, ...draft } = shown;
  return { ...draft, status: 'draft', slotsLeft: task.slots, version };
};
