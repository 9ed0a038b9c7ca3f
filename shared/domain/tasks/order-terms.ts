import type { Money } from '../money.ts';
import { type AgencyShare, sharesOf } from '../orders/split.ts';
import type { Reminders, Terms } from '../orders/terms.ts';
import { type FeeSchedule, feeFor } from '../policy/fees.ts';
import type { Instant } from '../time.ts';
import type { Task } from './task.ts';

/**
 * What an order made now leaves its creator: the reward minus the platform's fee, by the fee rule in force, and minus
 * the share of the creator's agency.
 */
export const estimateNet = (
  task: Pick<Task, 'reward' | 'category' | 'advertiserId'>,
  schedule: FeeSchedule,
  now: Instant,
  agency?: AgencyShare,
): Money =>
  sharesOf({ feeBasisPoints: feeFor(schedule, task, now), ...(agency && { agency }) }, task.reward).creator;

/** The part of the policy that becomes terms of an order. */
export type OrderTermsPolicy = FeeSchedule &
  Pick<Terms, 'timers' | 'revisionRounds' | 'timeZone'> & {
    readonly reminders: Reminders;
    readonly engagement: { readonly maxExtensionRequests: number };
  };

/** The terms of a new order: a copy of the task's and the policy's present values. */
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
  maxExtensionRequests: policy.engagement.maxExtensionRequests,
  script: task.script,
  requirements: task.brief.requirements,
  formats: task.formats,
  platform: task.platform,
  submitBefore: task.submitBefore,
  publishWindow: task.publishWindow,
  timeZone: policy.timeZone,
});
