import * as z from 'zod';
import type { Fault } from '../fault.ts';
import { Money } from '../money.ts';
import { Reason } from '../reason.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A creator's offer to do a task for which the advertiser chooses among those who apply. */
export const TaskApplication = z.object({
  id: z.string(),
  taskId: z.string(),
  /** The task's title, so that lists and notifications need not read the task. */
  title: z.string(),
  advertiserId: z.string(),
  creatorId: z.string(),
  pitch: z.string(),
  /** What the creator would do it for; left out, the task's reward. */
  quote: Money.optional(),
  /** `not_chosen`: the task closed, or its last slot went to somebody else, before the advertiser decided. */
  status: z.enum(['pending', 'chosen', 'declined', 'withdrawn', 'not_chosen']),
  createdAt: Instant,
  decidedAt: Instant.optional(),
  reasons: z.array(Reason),
  orderId: z.string().optional(),
});

export type TaskApplication = TypeOf<typeof TaskApplication>;

export type TaskApplicationStatus = TaskApplication['status'];

/** A command on an application by the party that gives it; the platform passes over those that were left. */
export type TaskApplicationCommand =
  | { readonly type: 'choose'; readonly orderId: string }
  | { readonly type: 'decline'; readonly reasons: readonly Reason[] }
  | { readonly type: 'withdraw' }
  | { readonly type: 'pass_over' };

const outcomes = {
  choose: 'chosen',
  decline: 'declined',
  withdraw: 'withdrawn',
  pass_over: 'not_chosen',
} as const satisfies Record<TaskApplicationCommand['type'], TaskApplicationStatus>;

/**
 * A quote is in the currency of the reward and no more than it: the reward is what the task holds for a slot. What a
 * lower quote leaves stays with the task, and comes back to the advertiser when the task is closed.
 */
export const faultsOfQuote = (quote: Money | undefined, reward: Money): readonly Fault[] => {
  if (!quote) return [];
  if (quote.currency !== reward.currency) {
    const message = `the task pays in ${reward.currency}`;
    return [{ path: ['quote', 'currency'], code: 'unknown_currency', message }];
  }
  if (quote.amount > reward.amount) {
    const message = `a quote is at most the reward of ${reward.amount}`;
    return [{ path: ['quote', 'amount'], code: 'too_big', message }];
  }
  return [];
};

/** Decides an application. The same decision given again changes nothing; a decided one is not decided otherwise. */
export const decideTaskApplication = (
  application: TaskApplication,
  command: TaskApplicationCommand,
  now: Instant,
): TaskApplication | Refusal => {
  const status = outcomes[command.type];
  if (application.status === status) return application;
  if (application.status !== 'pending') {
    return refuse('illegal-transition', `The application is ${application.status} already.`, {
      state: application.status,
      allowed: [],
    });
  }
  return {
    ...application,
    status,
    decidedAt: now,
    ...(command.type === 'decline' && { reasons: command.reasons }),
    ...(command.type === 'choose' && { orderId: command.orderId }),
  };
};
