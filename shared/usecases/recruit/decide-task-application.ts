import type { decideTaskApplication as route } from '../../contract/routes/recruit.ts';
import type { ApiDeps } from '../../deps.ts';
import { agencyTerms } from '../../domain/agency/agreement.ts';
import { mayTake } from '../../domain/creator/creator.ts';
import type { Order, Reason } from '../../domain/order/order.ts';
import { currentProcess } from '../../domain/order/process.ts';
import { take } from '../../domain/order/take.ts';
import { mayChoose } from '../../domain/recruit/choosing.ts';
import {
  decideTaskApplication as decide,
  type TaskApplication,
} from '../../domain/recruit/task-application.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { type Task, termsOf } from '../../domain/task/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import type { Write } from '../../store/commit.ts';
import { checkOfTaker, findCreator } from '../../store/creator-store.ts';
import { findOrder, writesOfNewOrder } from '../../store/order-store.ts';
import { writeOfGivenSlots } from '../../store/slot-store.ts';
import { findTaskApplication, writeOfDecidedTaskApplication } from '../../store/task-application-store.ts';
import { writeOfClaim } from '../../store/task-store.ts';
import { writesOfOrderMoney } from '../orders/order-money.ts';
import { viewOfOrder } from '../orders/order-view.ts';
import type { Outcome } from '../outcome.ts';
import { happening } from '../task-event.ts';
import { findOwnTask } from '../tasks/own-task.ts';
import { viewOfTaskApplication } from './task-application-view.ts';

type Decided = { readonly application: TaskApplication; readonly order?: Order };

/** The advertiser chooses a creator, which makes the order in the same transaction, or declines with reasons. */
export const decideTaskApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const [task, application] = await Promise.all([
      findOwnTask(deps, params.taskId, caller),
      findTaskApplication(deps.table, params.taskId, params.applicationId),
    ]);
    if (isRefusal(task)) return task;
    if (!application) return refuse('not-found', 'There is no such application.');
    const outcome =
      body.decision === 'choose'
        ? await choose(deps, task, application, now)
        : decline(deps, task, application, body.reasons, now);
    if (isRefusal(outcome)) return outcome;
    const { application: decided, order } = outcome.answer;
    const answer = {
      application: viewOfTaskApplication(decided),
      ...(order && { order: viewOfOrder(order, now) }),
    };
    return { ...outcome, answer };
  };

const decline = (
  deps: ApiDeps,
  task: Task,
  application: TaskApplication,
  reasons: readonly Reason[],
  now: Instant,
): Outcome<Decided> => {
  const declined = decide(application, { type: 'decline', reasons }, now);
  if (isRefusal(declined)) return declined;
  if (declined === application) return { answer: { application } };
  const about = { applicationId: application.id, creatorId: application.creatorId, reasons };
  return {
    answer: { application: declined },
    writes: [
      writeOfDecidedTaskApplication(declined),
      happening(deps, task, 'application_declined', about, now),
    ],
  };
};

const choose = async (
  deps: ApiDeps,
  task: Task,
  application: TaskApplication,
  now: Instant,
): Promise<Outcome<Decided>> => {
  const orderId = deps.ids.fresh('ord');
  const chosen = decide(application, { type: 'choose', orderId }, now);
  if (isRefusal(chosen)) return chosen;
  if (chosen === application) return chosenBefore(deps, application);
  const judge = (found: Task): Refusal | undefined =>
    mayChoose(found, deps.policy.engagement.leastTimeToWork, now);
  const creator = await findCreator(deps.table, application.creatorId);
  const refusal = judge(task) ?? mayTake(creator, task.platform);
  if (refusal) return refusal;
  const price = application.quote ?? task.reward;
  const terms = {
    ...termsOf(task, deps.policy, currentProcess.version, now),
    ...agencyTerms(creator),
    price,
  };
  const { title, advertiserId } = task;
  const { creatorId } = application;
  const taking = { id: orderId, taskId: task.id, title, creatorId, advertiserId, terms };
  const decision = take(taking, { role: 'advertiser', id: advertiserId }, now);
  const writes: readonly Write[] = [
    writeOfDecidedTaskApplication(chosen),
    writeOfClaim(task.id, creatorId, orderId),
    writeOfGivenSlots(task, 1, price.amount, judge),
    checkOfTaker(creatorId, task.platform, creator?.agency),
    ...writesOfNewOrder(decision),
    ...writesOfOrderMoney(deps, decision, now),
  ];
  return { answer: { application: chosen, order: decision.order }, writes };
};

const chosenBefore = async (deps: ApiDeps, application: TaskApplication): Promise<Outcome<Decided>> => {
  const record = application.orderId ? await findOrder(deps.table, application.orderId) : undefined;
  return { answer: { application, ...(record && { order: record.order }) } };
};
