import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { commit } from '../../store/commit.ts';
import { type OrderRecord, toWorkflowInput } from '../../store/orders/order-store.ts';
import { waitWrite } from '../../store/orders/order-wait-store.ts';

export const AwaitDecisionInput = z.object({
  orderId: z.string(),
  status: z.string().optional(),
  version: z.int(),
  /** When the clock next acts on the order, as the workflow knows it. */
  wakeAt: z.string().optional(),
  taskToken: z.string(),
  /** Since when the order waits because no machine gets on with it; absent from every other wait. */
  parkedAt: z.string().optional(),
});

/**
 * Lets the workflow wait for an order's next event by storing its token beside the order. An order that has moved
 * on already ends the wait at once with the news of it, so that no event is waited for that has been.
 */
export const awaitDecision = async (
  deps: Pick<Deps, 'table' | 'workflow'>,
  { orderId, version, taskToken, status, wakeAt, parkedAt }: z.infer<typeof AwaitDecisionInput>,
): Promise<void> => {
  let changedRecord: OrderRecord | undefined;
  const parked = parkedAt === undefined ? undefined : { at: parkedAt, status };
  const wait = waitWrite(
    orderId,
    version,
    taskToken,
    (record) => {
      changedRecord = record;
    },
    wakeAt,
    parked,
  );
  const result = await commit(deps.table, [wait]);
  if (result === undefined) return;
  if (isRefusal(result) || !changedRecord) throw new Error(`order ${orderId} could not be waited for`);
  await deps.workflow.wake(taskToken, toWorkflowInput(changedRecord.order, changedRecord.withdrawsFor));
};
