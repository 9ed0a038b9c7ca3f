import * as z from 'zod';
import { type Fault, faultsOfLowPrice } from '../fault.ts';
import { Money } from '../money.ts';
import { Reason } from '../reason.ts';
import { type Refusal, refuseInState } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A creator's application to a task with a choice by the advertiser. */
export const TaskApplication = z.object({
  id: z.string(),
  taskId: z.string(),
  /** The task's title, so that lists and notifications need not read the task. */
  title: z.string(),
  /** The first image of the task. Absent in applications of releases before 0.4.0. */
  posterId: z.string().exactOptional(),
  advertiserId: z.string(),
  creatorId: z.string(),
  pitch: z.string(),
  /** The creator's price; without it, the task's reward. */
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

/** A command on an application. The platform passes over the remaining ones. */
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
 * A quote has the currency of the reward and is at most the reward, because the task holds the reward for each slot.
 * The rest stays with the task and returns to the advertiser when it closes.
 */
export const faultsOfQuote = (quote: Money | undefined, reward: Money, minPrice = 1): readonly Fault[] => {
  if (!quote) return [];
  if (quote.currency !== reward.currency) {
    const message = `the task pays in ${reward.currency}`;
    return [
      {
        path: ['quote', 'currency'],
        code: 'unknown_currency',
        message,
        params: { allowed: [reward.currency] },
      },
    ];
  }
  if (quote.amount > reward.amount) {
    const message = `a quote is at most the reward of ${reward.amount}`;
    return [{ path: ['quote', 'amount'], code: 'too_big', message, params: { maximum: reward.amount } }];
  }
  return faultsOfLowPrice(['quote', 'amount'], quote.amount, minPrice);
};

/** Whether an application has ended without an order, so that its creator can apply for the task again. */
export const mayApplyAgain = ({ status }: Pick<TaskApplication, 'status'>): boolean =>
  status === 'withdrawn' || status === 'declined' || status === 'not_chosen';

/** Decides an application. A repeated decision changes nothing, and a decision cannot be replaced. */
export const decideTaskApplication = (
  application: TaskApplication,
  command: TaskApplicationCommand,
  now: Instant,
): TaskApplication | Refusal => {
  const status = outcomes[command.type];
  if (application.status === status) return application;
  if (application.status !== 'pending') {
    return refuseInState(application.status, `The application is ${application.status} already.`);
  }
  return {
    ...application,
    status,
    decidedAt: now,
    ...(command.type === 'decline' && { reasons: command.reasons }),
    ...(command.type === 'choose' && { orderId: command.orderId }),
  };
};
