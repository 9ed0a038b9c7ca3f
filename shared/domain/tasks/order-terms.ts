import { type Money, minus, shareOf } from '../money.ts';
import type { Reminders, Terms } from '../orders/terms.ts';
import { type FeeSchedule, feeFor } from '../policy/fees.ts';
import type { Instant } from '../time.ts';
import type { Task } from './task.ts';

/** What the creator can expect of the reward once the platform's fee is taken, by the rule that an order made now would have. */
export const estimateNet = (
  task: Pick<Task, 'reward' | 'category' | 'advertiserId'>,
  schedule: FeeSchedule,
  now: Instant,
): Money => minus(task.reward, shareOf(task.reward, feeFor(schedule, task, now)));

/** The part of the policy that becomes terms of an order. */
export type OrderTermsPolicy = FeeSchedule &
  Pick<Terms, 'timers' | 'revisionRounds' | 'timeZone'> & { readonly reminders: Reminders };

/** The terms that an order of this task is made under, frozen from the task and the policy of the day. */
export const termsOf = (
  task: Task,
  policy: OrderTermsPolicy,
  processVersion: string,
  now: Instant,
): Terms => ({
  price: task.reward,
  feeBasisPoints: feeFor(policy, task, now),
  processVersion,
  timers: policy.timers,
  reminders: policy.reminders,
  revisionRounds: policy.revisionRounds,
  script: task.script,
  requirements: task.brief.requirements,
  formats: task.formats,
  platform: task.platform,
  submitBefore: task.submitBefore,
  publishWindow: task.publishWindow,
  timeZone: policy.timeZone,
});
