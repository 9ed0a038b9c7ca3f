import * as z from 'zod';
import { count } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';

/** A new event of an order or a withdrawal, as the table's stream tells of it. */
export const EventRecord = z.object({
  event: z.object({ seq: z.int() }),
  taskToken: z.string().optional(),
  news: z.union([
    z.object({
      orderId: z.string(),
      status: z.string(),
      version: z.int(),
      dueAt: z.string().optional(),
      wakeAt: z.string().optional(),
      check: z.string().optional(),
    }),
    z.object({ withdrawalId: z.string(), status: z.string() }),
    // What a later release tells a machine that does not exist here.
    z.object({}),
  ]),
});

type WakeDeps = Pick<Deps, 'now' | 'workflow' | 'orderMachine' | 'withdrawalMachine'>;

/**
 * Tells the workflow of one event: the first starts an execution, a later one ends the wait whose token it carries.
 * Told twice or too late, the workflow is no different: an execution starts once, and a wait that is over stays over.
 */
export const wakeWorkflow = async (
  deps: WakeDeps,
  { event, taskToken, news }: z.infer<typeof EventRecord>,
): Promise<void> => {
  const ofOrder = 'orderId' in news;
  if (!ofOrder && !('withdrawalId' in news)) {
    count('EventsUnknown', 1, deps.now());
    return;
  }
  if (event.seq === 1) {
    const [machine, name] = ofOrder
      ? [deps.orderMachine, news.orderId]
      : [deps.withdrawalMachine, news.withdrawalId];
    await deps.workflow.start(machine, name, news);
  }
  if (taskToken) await deps.workflow.wake(taskToken, news);
};
