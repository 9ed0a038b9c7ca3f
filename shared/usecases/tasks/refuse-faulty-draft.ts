import { minPriceFor } from '../../domain/policy/fees.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Task, TaskDraft } from '../../domain/tasks/task.ts';
import { faultsOfTaskDraft, type TaskRules } from '../../domain/tasks/task-faults.ts';
import type { Instant } from '../../domain/time.ts';
import { refuseFaults } from '../refuse-faults.ts';

/** Refuses a draft whose fields contradict each other, with all faults. */
export const refuseFaultyDraft = (
  draft: TaskDraft & Pick<Task, 'advertiserId'>,
  rules: TaskRules,
  now: Instant,
): Refusal | undefined => refuseFaults(faultsOfTaskDraft(draft, rules, now));

/** Refuses new orders at the task's reward, if the fee has changed so that it is too low. */
export const refuseLowReward = (
  task: Pick<Task, 'reward' | 'category' | 'advertiserId'>,
  rules: TaskRules,
  now: Instant,
): Refusal | undefined => {
  const { amount, currency } = task.reward;
  const min = minPriceFor(rules, task, currency, now);
  return amount >= min
    ? undefined
    : refuse('conflict', `The reward of ${amount} is too low. The price of an order is at least ${min}.`);
};
