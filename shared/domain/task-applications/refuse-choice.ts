import { type Refusal, refuse } from '../refusal.ts';
import { isPublic, refuseTaskTransition, type Task } from '../tasks/task.ts';
import { addDuration, type Duration, type Instant, isPast } from '../time.ts';

const noSuchTask = refuse('not-found', 'There is no such task.');

/** Refuses more orders of a task than it has free slots. */
export const refuseMissingSlots = (task: Task, count: number): Refusal | undefined => {
  if (!isPublic(task)) return noSuchTask;
  if (task.slotsLeft < count && (task.status === 'open' || task.closedBecause === 'slots')) {
    const left = task.slotsLeft === 1 ? '1 slot is' : `${task.slotsLeft} slots are`;
    return refuse('no-slots-left', `${left} left of this task, and ${count} asked for.`);
  }
  return task.status === 'open' ? undefined : refuseTaskTransition(task);
};

/**
 * Whether a creator can be chosen now. `applyBefore` ends applications, not choices: an advertiser who waited for all
 * applications can still choose. Choices end when the creator would have too little time for the work.
 */
export const refuseChoice = (task: Task, minTimeToWork: Duration, now: Instant): Refusal | undefined => {
  const refusal = refuseMissingSlots(task, 1);
  if (refusal) return refusal;
  return isPast(task.submitBefore, addDuration(now, minTimeToWork))
    ? refuse(
        'deadline-passed',
        `The work is due at ${task.submitBefore}: too soon for a creator who is chosen now.`,
      )
    : undefined;
};
