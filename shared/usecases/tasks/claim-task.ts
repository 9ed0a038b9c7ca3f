import type { claimTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { toAgencyTerms } from '../../domain/agencies/agreement.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { createOrder } from '../../domain/orders/create-order.ts';
import { currentProcess } from '../../domain/orders/process.ts';
import { countUse } from '../../domain/rate-limits/rate-limits.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { termsOf } from '../../domain/tasks/order-terms.ts';
import { isPublic, refuseUnavailableSlot } from '../../domain/tasks/task.ts';
import { countedClaimWrite, findCreatorRecord } from '../../store/creators/creator-store.ts';
import { newOrderWrites } from '../../store/orders/order-store.ts';
import { claimWrite, findTask, refuseSecondClaim, takenSlotWrite } from '../../store/tasks/task-store.ts';
import { orderEntryWrites } from '../orders/order-entry-writes.ts';
import { toOrderView } from '../orders/order-view.ts';
import type { UseCase } from '../use-case.ts';

/** Takes one slot of an open task: slot, claim, order and money in one transaction. */
export const claimTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const [task, record] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreatorRecord(deps.table, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return refuse('not-found', 'There is no such task.');
    if (task.engagement !== 'open') {
      return refuse(
        'illegal-transition',
        `Creators take this task by ${task.engagement}, not by claiming it.`,
        {
          state: task.status,
          allowed: [],
        },
      );
    }
    const refusal = refuseIneligibleCreator(record?.creator, task.platform);
    if (refusal) return refusal;
    const closed = refuseUnavailableSlot(task, now);
    // A creator who has the task already gets that refusal, not that it is full.
    if (closed) return (await refuseSecondClaim(deps.table, task.id, caller.creatorId)) ?? closed;
    const claims = countUse('claims', deps.policy.rateLimits.claims, record?.claims, now);
    if (isRefusal(claims)) return claims;
    const agreed = termsOf(task, deps.policy, currentProcess.version, now);
    const terms = { ...agreed, ...toAgencyTerms(record?.creator) };
    const orderId = deps.ids.create('ord');
    const decision = createOrder(
      {
        id: orderId,
        taskId: task.id,
        title: task.title,
        creatorId: caller.creatorId,
        advertiserId: task.advertiserId,
        terms,
      },
      { role: 'creator', id: caller.creatorId },
      now,
    );
    return {
      response: toOrderView(decision.order, now),
      writes: [
        claimWrite(task.id, caller.creatorId, orderId),
        takenSlotWrite(task, now),
        countedClaimWrite(caller.creatorId, task.platform, record?.creator.agency, record?.claims, claims),
        ...newOrderWrites(decision),
        ...orderEntryWrites(deps, decision, now),
      ],
    };
  };
