import type { claimTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { createOrder } from '../../domain/orders/create-order.ts';
import { maxOpenOrdersOf, refuseTooManyOpenOrders } from '../../domain/orders/open-orders.ts';
import { countUse } from '../../domain/rate-limits/rate-limits.ts';
import { isRefusal, type Refusal, refuse, refuseInState } from '../../domain/refusal.ts';
import { isPublic, refuseUnavailableSlot, type Task } from '../../domain/tasks/task.ts';
import {
  type CreatorRecord,
  claimedOrderWrite,
  findCreatorRecord,
} from '../../store/creators/creator-store.ts';
import { findOrders, isOpenOrder, newOrderWrites, takenCounts } from '../../store/orders/order-store.ts';
import { claimWrite, findTask, refuseSecondClaim, takenSlotWrite } from '../../store/tasks/task-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import { createCoalescedReads } from '../coalesced-reads.ts';
import { refuseChangedResource } from '../if-match.ts';
import { toNewOrder } from '../orders/new-order.ts';
import { orderEntryWrites } from '../orders/order-entry-writes.ts';
import { toOrderView } from '../orders/order-view.ts';
import type { Request, UseCase } from '../use-case.ts';
import { createSlotQueue } from './slot-queue.ts';
import { toVisibleTaskView } from './task-view.ts';

const changedTaskRefusal = refuse('task-changed', 'The task has changed since you read it. Read it again.');

const refuseOtherWay = ({ engagement, status }: Task): Refusal | undefined =>
  engagement === 'open'
    ? undefined
    : refuseInState(status, `Creators take this task by ${engagement}, not by claiming it.`);

/**
 * Takes one slot of an open task: slot, claim, order and money in one transaction. No more claims run at once than there
 * are free slots, and a full task is refused before anything else is read.
 */
export const claimTask = (deps: ApiDeps): UseCase<typeof route> => {
  const enterQueue = createSlotQueue(createCoalescedReads((taskId) => findTask(deps.table, taskId)));
  return async (request) => {
    const { task, leave } = await enterQueue(request.params.taskId, request.now);
    const outcome = await decideClaim(deps, task, request).catch((error: unknown) => {
      leave();
      throw error;
    });
    if (!isRefusal(outcome)) return { ...outcome, onSettled: leave };
    leave();
    return outcome;
  };
};

const decideClaim = async (
  deps: ApiDeps,
  task: Task | undefined,
  { caller, ifMatch, now }: Request<typeof route>,
): ReturnType<UseCase<typeof route>> => {
  if (!task || !isPublic(task)) return refuse('not-found', 'There is no such task.');
  const { creatorId } = caller;
  const mismatch = refuseChangedResource(ifMatch, toVisibleTaskView(task, deps.policy, caller, now));
  const refusal =
    refuseConflict(caller, 'take', { advertiser: task.advertiserId }) ??
    (mismatch && changedTaskRefusal) ??
    refuseOtherWay(task);
  if (refusal) return refusal;
  const closed = refuseUnavailableSlot(task, now);
  // A creator who has the task already gets that refusal, not that it is full.
  if (closed) return (await refuseSecondClaim(deps.table, task.id, creatorId)) ?? closed;
  const [record, blocked] = await Promise.all([
    findCreatorRecord(deps.table, creatorId),
    refuseIfBlocked(deps, caller, task.advertiserId),
  ]);
  const unfit = refuseIneligibleCreator(record?.creator, task.platform) ?? blocked;
  if (unfit || !record) return unfit ?? refuse('not-found', 'There is no such creator.');
  const claims = countUse('claims', deps.policy.rateLimits.claims, record.claims, now);
  if (isRefusal(claims)) return claims;
  const openOrders = await findOpenOrders(deps, record);
  if (isRefusal(openOrders)) return openOrders;
  const id = deps.ids.create('ord');
  const order = toNewOrder(deps, task, { id, creatorId, creator: record.creator }, now);
  const decision = createOrder(order, { role: 'creator', id: creatorId }, now);
  return {
    response: toOrderView(decision.order, now),
    writes: [
      claimWrite(task.id, creatorId, id),
      takenSlotWrite(task, now, ifMatch !== undefined),
      claimedOrderWrite(
        record,
        task.platform,
        { claims, openOrders: [...openOrders, id] },
        takenCounts(decision),
      ),
      ...newOrderWrites(decision),
      ...orderEntryWrites(deps, decision, now),
    ],
  };
};

/** The orders that a creator has taken and not ended, or the refusal of one more. Most claims read none. */
const findOpenOrders = async (
  { table, policy }: Pick<ApiDeps, 'table' | 'policy'>,
  { openOrders = [], counts }: CreatorRecord,
): Promise<readonly string[] | Refusal> => {
  const max = maxOpenOrdersOf(policy.engagement.maxOpenOrders, counts.completed ?? 0);
  if (openOrders.length < max) return openOrders;
  const open = (await findOrders(table, openOrders)).filter(isOpenOrder).map(({ id }) => id);
  return open.length < max ? open : refuseTooManyOpenOrders(max);
};
