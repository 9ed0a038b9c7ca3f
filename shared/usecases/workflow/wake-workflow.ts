import * as z from 'zod';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Item } from '../../store/table.ts';
import { UnreadableItem } from '../../store/unreadable.ts';

/** A new event of an order or a withdrawal, as the table's stream tells of it. */
const WorkflowEventRecord = z.object({
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

/** Reads a record of the stream. It is handed to a machine, so that only known fields are taken. */
export const toWorkflowEventRecord = (item: Item): z.infer<typeof WorkflowEventRecord> => {
  const { data, error } = WorkflowEventRecord.safeParse(item);
  if (data) return data;
  const faults = error.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  throw new UnreadableItem({ pk: String(item.pk), sk: String(item.sk) }, faults);
};

type WakeDeps = Pick<Deps, 'now' | 'workflow' | 'orderMachine' | 'withdrawalMachine'>;

/**
 * Tells the workflow of one event: the first starts an execution, a later one ends the wait whose token it carries.
 * Told twice or too late, the workflow is no different: an execution starts once, and a wait that is over stays over.
 */
export const wakeWorkflow = async (
  deps: WakeDeps,
  { event, taskToken, news }: z.infer<typeof WorkflowEventRecord>,
): Promise<void> => {
  const ofOrder = 'orderId' in news;
  if (!ofOrder && !('withdrawalId' in news)) {
    countMetric('EventsUnknown', 1, deps.now());
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
