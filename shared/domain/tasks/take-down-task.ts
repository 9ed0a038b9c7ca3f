import type { Reason } from '../reason.ts';
import type { Instant } from '../time.ts';
import { closeTask, type Task, type TaskTransition } from './task.ts';

/**
 * Takes a task down in any state: it closes, its held funds return, and only its advertiser and the platform see it.
 * Running orders continue. A task that is down keeps its first reasons.
 */
export const takeDownTask = (
  task: Task,
  { by, reasons }: { readonly by: string; readonly reasons: readonly Reason[] },
  now: Instant,
): TaskTransition => {
  if (task.takenDown) return { task, postings: [] };
  const { task: closed, postings } = closeTask(task, now, 'takedown');
  const takenDown = { at: now, by, reasons };
  return { task: { ...closed, takenDown, version: task.version + 1 }, postings };
};
