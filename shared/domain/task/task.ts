import { account } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { type BasisPoints, canMultiply, type Money, minus, money, shareOf, times } from '../money.ts';
import type { Requirements, Terms } from '../order/order.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Instant, isPast } from '../time.ts';

export type Engagement = 'open' | 'recruit' | 'invite';

export type Difficulty = 'easy' | 'medium' | 'hard';

/** What the advertiser asks for, in the words and numbers that creators read. */
export type TaskDraft = {
  readonly title: string;
  readonly category: string;
  readonly platform: string;
  readonly formats: readonly string[];
  readonly brief: { readonly product: string; readonly goal: string; readonly requirements: Requirements };
  readonly reward: Money;
  readonly slots: number;
  readonly engagement: Engagement;
  readonly script: boolean;
  readonly difficulty: Difficulty;
  readonly audience: {
    readonly gender: 'any' | 'female' | 'male';
    readonly ageBands: readonly string[];
    readonly regions: readonly string[];
  };
  readonly applyBefore: Instant;
  readonly submitBefore: Instant;
  readonly publishWindow: { readonly from: Instant; readonly to: Instant };
};

export type TaskStatus = 'draft' | 'open' | 'closed';

export type Task = TaskDraft & {
  readonly id: string;
  readonly advertiserId: string;
  readonly advertiserName: string;
  readonly status: TaskStatus;
  readonly version: number;
  readonly createdAt: Instant;
  readonly openedAt?: Instant;
  readonly closedAt?: Instant;
  readonly slotsLeft: number;
  /** What the task's account holds, in minor units of the reward's currency. */
  readonly held: number;
};

/** A fault in a draft: where it is, as a path into the task, and what is wrong. */
export type Fault = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** Everything about a draft that its fields taken one by one cannot show. */
export const faultsOf = (draft: TaskDraft): readonly Fault[] => {
  const faults: Fault[] = [];
  const { requirements } = draft.brief;
  const inOrder = (earlier: Instant, latter: Instant, path: string[], message: string) => {
    if (earlier > latter) faults.push({ path, code: 'out_of_order', message });
  };
  if (requirements.minSeconds > requirements.maxSeconds) {
    const message = `minSeconds ${requirements.minSeconds} is more than maxSeconds ${requirements.maxSeconds}`;
    faults.push({ path: ['brief', 'requirements', 'minSeconds'], code: 'out_of_order', message });
  }
  inOrder(
    draft.applyBefore,
    draft.submitBefore,
    ['submitBefore'],
    'the work is due before the last creator may take the task',
  );
  inOrder(
    draft.publishWindow.from,
    draft.publishWindow.to,
    ['publishWindow', 'to'],
    'the publish window ends before it begins',
  );
  inOrder(
    draft.submitBefore,
    draft.publishWindow.to,
    ['publishWindow', 'to'],
    'the publish window is over before the work is due',
  );
  if (!canMultiply(draft.reward, draft.slots)) {
    faults.push({
      path: ['slots'],
      code: 'too_big',
      message: 'reward × slots is more than can be held exactly',
    });
  }
  return faults;
};

/** Opens a draft: all rewards move from the advertiser's balance to the task's account. Opening it again changes nothing. */
export const openTask = (
  task: Task,
  now: Instant,
): { task: Task; postings: readonly Posting[] } | Refusal => {
  if (task.status === 'open') return { task, postings: [] };
  if (task.status !== 'draft') return illegalFor(task);
  if (isPast(task.applyBefore, now)) {
    return refuse(
      'deadline-passed',
      `Creators could have applied until ${task.applyBefore}; set a later moment.`,
    );
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
 * Closes a task: what no order holds goes back to the advertiser; running orders go on. Closing it again changes
 * nothing, unless an invitation that came to nothing has brought its money back since.
 */
export const closeTask = (
  task: Task,
  now: Instant,
): { task: Task; postings: readonly Posting[] } | Refusal => {
  if (task.status === 'closed' && task.held === 0) return { task, postings: [] };
  const left = money(task.held, task.reward.currency);
  return {
    task: {
      ...task,
      status: 'closed',
      closedAt: task.closedAt ?? now,
      slotsLeft: 0,
      held: 0,
      version: task.version + 1,
    },
    postings: transfer(account.taskHeld(task.id), account.advertiser(task.advertiserId), left),
  };
};

/** Whether one more order can be made of a task now. */
export const maySlotBeTaken = (task: Task, now: Instant): Refusal | undefined => {
  if (task.status === 'draft') return refuse('not-found', 'There is no such task.');
  if (isPast(task.applyBefore, now))
    return refuse('deadline-passed', `The task could be taken until ${task.applyBefore}.`);
  if (task.status !== 'open') return illegalFor(task);
  if (task.slotsLeft < 1) return refuse('no-slots-left', 'All slots of this task are taken.');
  return undefined;
};

const illegalFor = (task: Task): Refusal =>
  refuse('illegal-transition', `The task is ${task.status}.`, { state: task.status, allowed: [] });

/** What the creator can expect of the reward once the platform's fee is taken. */
export const estimatedNet = (task: Pick<Task, 'reward'>, feeBasisPoints: BasisPoints): Money =>
  minus(task.reward, shareOf(task.reward, feeBasisPoints));

/** The part of the policy that becomes terms of an order. */
export type AgreedPolicy = Pick<Terms, 'feeBasisPoints' | 'timers' | 'revisionRounds' | 'timeZone'>;

/** The terms that an order of this task is made under, frozen from the task and the policy of the day. */
export const termsOf = (task: Task, policy: AgreedPolicy, processVersion: string): Terms => ({
  price: task.reward,
  feeBasisPoints: policy.feeBasisPoints,
  processVersion,
  timers: policy.timers,
  revisionRounds: policy.revisionRounds,
  script: task.script,
  requirements: task.brief.requirements,
  platform: task.platform,
  submitBefore: task.submitBefore,
  publishWindow: task.publishWindow,
  timeZone: policy.timeZone,
});
