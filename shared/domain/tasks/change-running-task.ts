import { type Fault, type FaultParams, faultsOfLateMoment } from '../fault.ts';
import { account } from '../ledger/accounts.ts';
import { transfer } from '../ledger/journal.ts';
import { canMultiply, times } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Instant, isPast } from '../time.ts';
import { closingTimeOf, isRunning, refuseTaskTransition, type Task, type TaskTransition } from './task.ts';

/** What can change in a task that has opened: creators rely on everything else. */
export type RunningTaskChange = { readonly slots?: number; readonly applyBefore?: Instant };

/** Pauses an open task: nobody takes it, running orders continue, and its dates stay. */
export const pauseTask = (
  task: Task,
  now: Instant,
  because?: Task['pausedBecause'],
): TaskTransition | Refusal => {
  if (task.status === 'paused') return { task, postings: [] };
  if (task.status !== 'open') return refuseTaskTransition(task);
  const paused = { status: 'paused' as const, pausedAt: now, ...(because && { pausedBecause: because }) };
  return { task: { ...task, ...paused, version: task.version + 1 }, postings: [] };
};

/** Opens a paused task again. A task whose time ended meanwhile stays paused until it closes. */
export const resumeTask = (task: Task, now: Instant): TaskTransition | Refusal => {
  if (task.status === 'open') return { task, postings: [] };
  if (task.status !== 'paused') return refuseTaskTransition(task);
  const ended = refuseEndedTask(task, now);
  if (ended) return ended;
  const { pausedAt: _at, pausedBecause: _because, ...resumed } = task;
  return { task: { ...resumed, status: 'open', version: task.version + 1 }, postings: [] };
};

/** A task past its closing time closes with the next sweep, so it cannot change any more. */
const refuseEndedTask = (task: Task, now: Instant): Refusal | undefined => {
  const end = closingTimeOf(task);
  return isPast(end, now) ? refuse('deadline-passed', `The task ended at ${end}.`) : undefined;
};

/** Faults of a change of a running task. Slots and the time to apply only grow, so that nobody loses anything. */
export const faultsOfRunningTaskChange = (
  task: Task,
  { slots = task.slots, applyBefore = task.applyBefore }: RunningTaskChange,
  now: Instant,
): readonly Fault[] => [
  ...(slots < task.slots
    ? [
        toFault(
          'slots',
          'too_small',
          `the task has ${task.slots} slots. Close it to get back the free ones`,
          {
            minimum: task.slots,
          },
        ),
      ]
    : []),
  ...(canMultiply(task.reward, slots)
    ? []
    : [toFault('slots', 'too_big', 'reward × slots is more than can be held exactly')]),
  ...(applyBefore < task.applyBefore
    ? [
        toFault('applyBefore', 'too_small', `must not be before the present deadline, ${task.applyBefore}`, {
          minimum: task.applyBefore,
        }),
      ]
    : []),
  ...(applyBefore !== task.applyBefore && isPast(applyBefore, now)
    ? [toFault('applyBefore', 'too_small', 'must be in the future')]
    : []),
  // The work is due within the longest duration of a task, so this bounds the time to apply as well.
  ...faultsOfLateMoment(['applyBefore'], applyBefore, task.submitBefore),
];

const toFault = (
  field: keyof RunningTaskChange,
  code: string,
  message: string,
  params?: FaultParams,
): Fault => ({ path: [field], code, message, ...(params && { params }) });

/** Gives a running task more slots, whose rewards are held at once, and a longer time to apply. */
export const changeRunningTask = (
  task: Task,
  { slots = task.slots, applyBefore = task.applyBefore }: RunningTaskChange,
  now: Instant,
): TaskTransition | Refusal => {
  if (!isRunning(task)) return refuseTaskTransition(task);
  const ended = refuseEndedTask(task, now);
  if (ended) return ended;
  const added = slots - task.slots;
  if (added === 0 && applyBefore === task.applyBefore) return { task, postings: [] };
  const hold = times(task.reward, added);
  return {
    task: {
      ...task,
      slots,
      applyBefore,
      slotsLeft: task.slotsLeft + added,
      held: task.held + hold.amount,
      version: task.version + 1,
    },
    postings: transfer(account.advertiser(task.advertiserId), account.taskHeld(task.id), hold),
  };
};
