import type { decideTaskApplication as route } from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { createOrder } from '../../domain/orders/create-order.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { refuseChoice } from '../../domain/task-applications/refuse-choice.ts';
import {
  decideTaskApplication as decide,
  type TaskApplication,
} from '../../domain/task-applications/task-application.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { findCreator, takenOrderWrite } from '../../store/creators/creator-store.ts';
import { findOrder, newOrderWrites, takenCounts } from '../../store/orders/order-store.ts';
import {
  decidedTaskApplicationWrite,
  findTaskApplication,
} from '../../store/task-applications/task-application-store.ts';
import { givenSlotsWrite } from '../../store/tasks/slot-store.ts';
import { claimWrite } from '../../store/tasks/task-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import type { Caller } from '../caller.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { toNewOrder } from '../orders/new-order.ts';
import { orderEntryWrites } from '../orders/order-entry-writes.ts';
import { toOrderView } from '../orders/order-view.ts';
import type { Outcome } from '../outcome.ts';
import { findOwnTask } from '../tasks/find-own-task.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

type DecidedApplication = { readonly application: TaskApplication; readonly order?: Order };

/** Accepts an application, which creates the order in the same transaction, or declines it with reasons. */
export const decideTaskApplication =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const [task, application] = await Promise.all([
      findOwnTask(deps, params.taskId, caller),
      findTaskApplication(deps.table, params.taskId, params.applicationId),
    ]);
    if (isRefusal(task)) return task;
    if (!application) return refuse('not-found', 'There is no such application.');
    const outcome =
      body.decision === 'choose'
        ? (refuseConflict(caller, 'invite', { creator: application.creatorId }) ??
          (await refuseNewChoice(deps, application, caller)) ??
          (await chooseApplication(deps, task, application, now)))
        : declineApplication(deps, task, application, body.reasons, now);
    if (isRefusal(outcome)) return outcome;
    const { application: decided, order } = outcome.response;
    const response = {
      application: toTaskApplicationView(decided),
      ...(order && { order: toOrderView(order, now) }),
    };
    return { ...outcome, response };
  };

/** Refuses an order between two accounts of which one blocked the other. A repeated choice makes none. */
const refuseNewChoice = async (
  deps: ApiDeps,
  { status, creatorId }: TaskApplication,
  caller: Caller,
): Promise<Refusal | undefined> =>
  status === 'pending' ? refuseIfBlocked(deps, caller, creatorId) : undefined;

const declineApplication = (
  deps: ApiDeps,
  task: Task,
  application: TaskApplication,
  reasons: readonly Reason[],
  now: Instant,
): Outcome<DecidedApplication> => {
  const declined = decide(application, { type: 'decline', reasons }, now);
  if (isRefusal(declined)) return declined;
  if (declined === application) return { response: { application } };
  const about = { applicationId: application.id, creatorId: application.creatorId, reasons };
  return {
    response: { application: declined },
    writes: [
      decidedTaskApplicationWrite(declined),
      taskEventWrite(deps, task, 'application_declined', about, now),
    ],
  };
};

const chooseApplication = async (
  deps: ApiDeps,
  task: Task,
  application: TaskApplication,
  now: Instant,
): Promise<Outcome<DecidedApplication>> => {
  const orderId = deps.ids.create('ord');
  const chosen = decide(application, { type: 'choose', orderId }, now);
  if (isRefusal(chosen)) return chosen;
  if (chosen === application) return findEarlierChoice(deps, application);
  const judge = (found: Task): Refusal | undefined =>
    refuseChoice(found, deps.policy.engagement.minTimeToWork, now);
  const creator = await findCreator(deps.table, application.creatorId);
  const refusal = judge(task) ?? refuseIneligibleCreator(creator, task.platform);
  if (refusal) return refusal;
  const price = application.quote ?? task.reward;
  const { creatorId } = application;
  const order = toNewOrder(deps, task, { id: orderId, creatorId, creator }, now);
  const decision = createOrder(
    { ...order, terms: { ...order.terms, price } },
    { role: 'advertiser', id: task.advertiserId },
    now,
  );
  const writes: readonly Write[] = [
    decidedTaskApplicationWrite(chosen),
    claimWrite(task.id, creatorId, orderId),
    givenSlotsWrite(task, 1, price.amount, judge),
    takenOrderWrite({ id: creatorId, agency: creator?.agency }, task.platform, takenCounts(decision)),
    ...newOrderWrites(decision),
    ...orderEntryWrites(deps, decision, now),
  ];
  return { response: { application: chosen, order: decision.order }, writes };
};

const findEarlierChoice = async (
  deps: ApiDeps,
  application: TaskApplication,
): Promise<Outcome<DecidedApplication>> => {
  const record = application.orderId ? await findOrder(deps.table, application.orderId) : undefined;
  return { response: { application, ...(record && { order: record.order }) } };
};
