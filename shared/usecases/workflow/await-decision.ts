import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { commit } from '../../store/commit.ts';
import type { OrderRecord } from '../../store/orders/order-store.ts';
import { waitWrite } from '../../store/orders/order-wait-store.ts';
import { toWorkflowInput } from '../../store/orders/workflow-input.ts';

export const AwaitDecisionInput = z.object({
  orderId: z.string(),
  status: z.string().optional(),
  version: z.int(),
  /** When the order's next timer fires. */
  wakeAt: z.string().optional(),
  taskToken: z.string(),
  /** Since when the order is parked for an operator; absent in other waits. */
  parkedAt: z.string().optional(),
});

/**
 * Stores the workflow's token beside the order, so that the order's next event resumes it. If the order has
 * changed already, the wait ends at once.
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
  if (isRefusal(result) || !changedRecord) throw new Error(`order ${orderId}: the wait was not stored`);
  await deps.workflow.wake(taskToken, toWorkflowInput(changedRecord.order, changedRecord.withdrawsFor));
};
