import type { claimTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { createOrder } from '../../domain/orders/create-order.ts';
import { countUse } from '../../domain/rate-limits/rate-limits.ts';
import { isRefusal, refuse, refuseInState } from '../../domain/refusal.ts';
import { isPublic, refuseUnavailableSlot } from '../../domain/tasks/task.ts';
import { countedClaimWrite, findCreatorRecord } from '../../store/creators/creator-store.ts';
import { newOrderWrites } from '../../store/orders/order-store.ts';
import { claimWrite, findTask, refuseSecondClaim, takenSlotWrite } from '../../store/tasks/task-store.ts';
import { toNewOrder } from '../orders/new-order.ts';
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
      const detail = `Creators take this task by ${task.engagement}, not by claiming it.`;
      return refuseInState(task.status, detail);
    }
    const refusal = refuseIneligibleCreator(record?.creator, task.platform);
    if (refusal) return refusal;
    const closed = refuseUnavailableSlot(task, now);
    // A creator who has the task already gets that refusal, not that it is full.
    if (closed) return (await refuseSecondClaim(deps.table, task.id, caller.creatorId)) ?? closed;
    const claims = countUse('claims', deps.policy.rateLimits.claims, record?.claims, now);
    if (isRefusal(claims)) return claims;
    const { creatorId } = caller;
    const id = deps.ids.create('ord');
    const order = toNewOrder(deps, task, { id, creatorId, creator: record?.creator }, now);
    const decision = createOrder(order, { role: 'creator', id: creatorId }, now);
    return {
      response: toOrderView(decision.order, now),
      writes: [
        claimWrite(task.id, creatorId, id),
        takenSlotWrite(task, now),
        countedClaimWrite(creatorId, task.platform, record?.creator.agency, record?.claims, claims),
        ...newOrderWrites(decision),
        ...orderEntryWrites(deps, decision, now),
      ],
    };
  };
