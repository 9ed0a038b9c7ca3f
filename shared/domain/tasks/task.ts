import * as z from 'zod';
import { Audience } from '../creators/audience.ts';
import { account } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { Money, money, times } from '../money.ts';
import { Requirements } from '../orders/terms.ts';
import { type Refusal, refuse, refuseInState } from '../refusal.ts';
import { TakedownNote } from '../takedowns/takedown-note.ts';
import { Instant, isPast } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { Moderation } from './moderation-record.ts';

/** The content of a task, written by its advertiser. */
const TaskDraft = z.object({
  title: z.string(),
  category: z.string(),
  platform: z.string(),
  formats: z.array(z.string()),
  brief: z.object({
    product: z.string(),
    goal: z.string(),
    requirements: Requirements,
    references: z.array(z.string()).optional(),
    /** The assets with more about the brief. */
    fileIds: z.array(z.string()).exactOptional(),
  }),
  /** The assets that show the product. The first one is shown in lists. */
  imageIds: z.array(z.string()).exactOptional(),
  reward: Money,
  slots: z.int(),
  engagement: z.enum(['open', 'recruit', 'invite']),
  script: z.boolean(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  audience: Audience,
  applyBefore: Instant,
  submitBefore: Instant,
  publishWindow: z.object({ from: Instant, to: Instant }),
});

export type TaskDraft = TypeOf<typeof TaskDraft>;

export const taskStatuses = ['draft', 'in_moderation', 'open', 'paused', 'closed'] as const;

/** Why a task closed: its advertiser or an operator closed it, all slots were taken, or the time to apply ended. */
export const ClosedBecause = z.enum(['advertiser', 'slots', 'deadline', 'takedown']);

export type ClosedBecause = z.infer<typeof ClosedBecause>;

export const Task = TaskDraft.extend({
  id: z.string(),
  advertiserId: z.string(),
  advertiserName: z.string(),
  status: z.enum(taskStatuses),
  version: z.int(),
  createdAt: Instant,
  openedAt: Instant.optional(),
  /** Since when the task is paused; absent if it is not. */
  pausedAt: Instant.optional(),
  /** Absent if its advertiser paused it. */
  pausedBecause: z.enum(['suspension']).optional(),
  closedAt: Instant.optional(),
  closedBecause: ClosedBecause.optional(),
  /** Present if an operator took the task down. Then it is not public. */
  takenDown: TakedownNote.optional(),
  /** Present if the task was moderated. */
  moderation: Moderation.optional(),
  slotsLeft: z.int(),
  /** The task's held funds, in minor units of the reward's currency. */
  held: z.int(),
});

export type Task = TypeOf<typeof Task>;

export type Engagement = Task['engagement'];

export type Difficulty = Task['difficulty'];

export type TaskStatus = Task['status'];

/** A task after a transition, with its postings. */
export type TaskTransition = { readonly task: Task; readonly postings: readonly Posting[] };

/** Opens a draft: all rewards move from the advertiser's balance to the task's account. Opening it again changes nothing. */
export const openTask = (task: Task, now: Instant): TaskTransition | Refusal => {
  if (task.status === 'open' || task.status === 'in_moderation') return { task, postings: [] };
  if (task.status !== 'draft') return refuseTaskTransition(task);
  if (isPast(task.applyBefore, now)) {
    return refuse('deadline-passed', `The time to apply ended at ${task.applyBefore}. Set a later moment.`);
  }
  const hold = times(task.reward, task.slots);
  return {
    task: {
      ...task,
      status: 'open',
      openedAt: now,
      slotsLeft: task.slots,
      held: hold.amount,
      version: task.version + 1,
    },
    postings: transfer(account.advertiser(task.advertiserId), account.taskHeld(task.id), hold),
  };
};

/**
 * Closes a task. Held funds without an order return to the advertiser; running orders continue. Closing it again
 * returns only the funds of invitations that ended since.
 */
export const closeTask = (
  task: Task,
  now: Instant,
  because: ClosedBecause = 'advertiser',
): TaskTransition => {
  if (task.status === 'closed' && task.held === 0) return { task, postings: [] };
  const left = money(task.held, task.reward.currency);
  return {
    task: {
      ...task,
      status: 'closed',
      closedAt: task.closedAt ?? now,
      closedBecause: task.closedBecause ?? because,
      slotsLeft: 0,
      held: 0,
      version: task.version + 1,
    },
    postings: transfer(account.taskHeld(task.id), account.advertiser(task.advertiserId), left),
  };
};

/**
 * When a task closes at the latest. `applyBefore` ends the applications. A recruiting task stays open until the work is
 * due, so that its advertiser can choose.
 */
export const closingTimeOf = (
  task: Pick<Task, 'status' | 'engagement' | 'applyBefore' | 'submitBefore'>,
): Instant => (isRunning(task) && task.engagement === 'recruit' ? task.submitBefore : task.applyBefore);

/** The asset that stands for a task in lists: its first image. */
export const posterIdOf = ({ imageIds: [first] = [] }: Pick<Task, 'imageIds'>): string | undefined => first;

/** Whether a task holds funds for orders to come: it is open, or paused for a time. */
export const isRunning = ({ status }: Pick<Task, 'status'>): boolean =>
  status === 'open' || status === 'paused';

/** Why a task should close automatically now, if it should. */
export const closeReasonOf = (task: Task, now: Instant): ClosedBecause | undefined => {
  if (!isRunning(task) && task.status !== 'in_moderation') return undefined;
  if (isPast(closingTimeOf(task), now)) return 'deadline';
  // A declined invitation returns its slot, so that the advertiser can invite another creator.
  return isRunning(task) && task.slotsLeft === 0 && task.engagement !== 'invite' ? 'slots' : undefined;
};

/** Whether everyone can see a task, not only its advertiser and the platform. */
export const isPublic = (task: Task): boolean =>
  isRunning(task) ||
  (task.status === 'closed' && task.openedAt !== undefined && task.takenDown === undefined);

/** Refuses an order of a task without a free slot. */
export const refuseUnavailableSlot = (task: Task, now: Instant): Refusal | undefined => {
  if (!isPublic(task)) return refuse('not-found', 'There is no such task.');
  if (isPast(task.applyBefore, now))
    return refuse('deadline-passed', `The task could be taken until ${task.applyBefore}.`);
  if (task.status === 'paused') return pausedTaskRefusal;
  const isFull = task.status === 'open' ? task.slotsLeft < 1 : task.closedBecause === 'slots';
  if (isFull) return refuse('no-slots-left', 'All slots of this task are taken.');
  return task.status === 'open' ? undefined : refuseTaskTransition(task);
};

/** Whether this release knows the state of a task. An unknown one is not changed. */
export const isKnownStatus = ({ status }: Task): boolean => taskStatuses.includes(status);

const pausedTaskRefusal = refuseInState(
  'paused',
  'The task is paused: nobody can take it until it is resumed.',
);

export const refuseTaskTransition = (task: Task): Refusal =>
  refuseInState(task.status, `The task is ${task.status}.`);
