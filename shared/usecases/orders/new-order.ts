import type { Deps } from '../../deps.ts';
import { toAgencyTerms } from '../../domain/agencies/agreement.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { currentProcess } from '../../domain/orders/process.ts';
import { termsOf } from '../../domain/tasks/order-terms.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { toNamedTask } from '../tasks/task-name.ts';

type NewOrder = { readonly id: string; readonly creatorId: string; readonly creator: Creator | undefined };

/** What a new order of a task contains, with the terms of this moment. */
export const toNewOrder = (
  { policy }: Pick<Deps, 'policy'>,
  task: Task,
  { id, creatorId, creator }: NewOrder,
  now: Instant,
) => ({
  id,
  ...toNamedTask(task),
  creatorId,
  advertiserId: task.advertiserId,
  terms: { ...termsOf(task, policy, currentProcess.version, now), ...toAgencyTerms(creator) },
});
