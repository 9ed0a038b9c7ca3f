import type { claimTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { agencyTerms } from '../../domain/agency/agreement.ts';
import { mayTake } from '../../domain/creator/creator.ts';
import { oneMore } from '../../domain/limit/rates.ts';
import { currentProcess } from '../../domain/order/process.ts';
import { take } from '../../domain/order/take.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { isPublic, maySlotBeTaken, termsOf } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { findCreatorRecord, writeOfClaimant } from '../../store/creator-store.ts';
import { writesOfNewOrder } from '../../store/order-store.ts';
import { findTask, refuseSecondClaim, writeOfClaim, writeOfTakenSlot } from '../../store/task-store.ts';
import { writesOfOrderMoney } from '../orders/order-money.ts';
import { viewOfOrder } from '../orders/order-view.ts';

/** Takes one slot of an open task: slot, claim, order and money in one transaction. */
export const claimTask =
  (deps: ApiDeps): Use<typeof route> =>
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
    const refusal = mayTake(record?.creator, task.platform);
    if (refusal) return refusal;
    const closed = maySlotBeTaken(task, now);
    // Who has the task already learns that, and not that its slots are gone.
    if (closed) return (await refuseSecondClaim(deps.table, task.id, caller.creatorId)) ?? closed;
    const claims = oneMore('claims', deps.policy.rates.claims, record?.claims, now);
    if (isRefusal(claims)) return claims;
    const agreed = termsOf(task, deps.policy, currentProcess.version, now);
    const terms = { ...agreed, ...agencyTerms(record?.creator) };
    const orderId = deps.ids.fresh('ord');
    const decision = take(
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
      answer: viewOfOrder(decision.order, now),
      writes: [
        writeOfClaim(task.id, caller.creatorId, orderId),
        writeOfTakenSlot(task, now),
        writeOfClaimant(caller.creatorId, task.platform, record?.creator.agency, record?.claims, claims),
        ...writesOfNewOrder(decision),
        ...writesOfOrderMoney(deps, decision, now),
      ],
    };
  };
