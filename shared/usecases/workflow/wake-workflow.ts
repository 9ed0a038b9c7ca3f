import * as z from 'zod';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { readEntity } from '../../store/entities.ts';
import { wakeFields } from '../../store/orders/order-checks.ts';
import { findPassedWait } from '../../store/orders/passed-wait.ts';
import type { Item } from '../../store/table.ts';
import { UnreadableItem } from '../../store/unreadable.ts';
import { endWait } from './end-wait.ts';

const stepFields = {
  event: z.object({ seq: z.int() }),
  taskToken: z.string().optional(),
  handsTo: z.string().optional(),
};

const OrderStep = z.object({
  ...stepFields,
  /** The revision of the wait that the command passed, if it was stored. */
  passedWait: z.int().optional(),
  news: z.object({
    orderId: z.string(),
    status: z.string(),
    version: z.int(),
    dueAt: z.string().optional(),
    wakeAt: z.string().optional(),
    check: z.string().optional(),
    withdrawsFor: z.array(z.string()).optional(),
  }),
});

const WithdrawalStep = z.object({
  ...stepFields,
  news: z.object({ withdrawalId: z.string(), status: z.string() }),
});

/**
 * Reads a part of a stored event. It becomes the input of a state machine, so it contains known fields only.
 */
const parseStep = <S extends z.ZodType>(schema: S, item: Item): z.output<S> => {
  const { data, error } = schema.safeParse(item);
  if (!error) return data;
  const faults = error.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  throw new UnreadableItem({ pk: String(item.pk), sk: String(item.sk) }, faults);
};

/** Reads a new event of an order or a withdrawal; `undefined` for another kind. */
export const toWorkflowEventRecord = (item: Item) => {
  const entity = readEntity(item);
  if (entity === 'order_event') {
    const step = parseStep(OrderStep, item);
    const { orderId, wakeAt } = step.news;
    const news = { ...step.news, ...wakeFields(orderId, wakeAt) };
    return { ...step, news, machine: 'orderMachine', execution: orderId } as const;
  }
  if (entity !== 'withdrawal_event') return undefined;
  const step = parseStep(WithdrawalStep, item);
  return { ...step, machine: 'withdrawalMachine', execution: step.news.withdrawalId } as const;
};

type WakeDeps = Pick<Deps, 'now' | 'table' | 'workflow' | 'orderMachine' | 'withdrawalMachine'>;

/**
 * Reports one event to the workflow: the first event starts an execution, a later one ends the wait of its
 * token, or the one that its command passed. Repeated or late events change nothing.
 */
export const wakeWorkflow = async (
  deps: WakeDeps,
  record: ReturnType<typeof toWorkflowEventRecord>,
): Promise<void> => {
  if (!record) {
    countMetric('EventsUnknown', 1, deps.now());
    return;
  }
  const { event, taskToken, handsTo, news, machine, execution } = record;
  if (event.seq === 1) await deps.workflow.start(deps[machine], execution, news);
  const passedWait = 'passedWait' in record ? record.passedWait : undefined;
  const wait = taskToken
    ? { taskToken, handsTo }
    : passedWait && (await findPassedWait(deps.table, execution, passedWait));
  if (wait) await endWait(deps.workflow, wait, news);
};
