import { isKeyUsed } from '../../adapters/ids.ts';
import type { applyForTask as route } from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { minPriceFor } from '../../domain/policy/fees.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import {
  faultsOfQuote,
  mayApplyAgain,
  type TaskApplication,
} from '../../domain/task-applications/task-application.ts';
import { isPublic, refuseUnavailableSlot } from '../../domain/tasks/task.ts';
import { usedKeyRefusal } from '../../store/commit.ts';
import {
  type CreatorRecord,
  findCreatorRecord,
  type WaitingApplication,
  waitingApplicationsWrite,
} from '../../store/creators/creator-store.ts';
import {
  findLastApplication,
  findTaskApplications,
  newTaskApplicationWrites,
  refuseSecondApplication,
} from '../../store/task-applications/task-application-store.ts';
import { taskTakeableCheck } from '../../store/tasks/slot-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { refuseBodyFaults } from '../refuse-faults.ts';
import { refuseOtherEngagement } from '../tasks/refuse-other-engagement.ts';
import { toNamedTask } from '../tasks/task-name.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

/**
 * Applies to a task. A creator can apply again after the application before has ended without an order. The write
 * checks that the task still accepts creators.
 */
export const applyForTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now, newId }) => {
    const [task, record, before] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreatorRecord(deps.table, caller.creatorId),
      findLastApplication(deps.table, params.taskId, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return refuse('not-found', 'There is no such task.');
    const minPrice = minPriceFor(deps.policy, task, task.reward.currency, now);
    const refusal =
      refuseConflict(caller, 'take', { advertiser: task.advertiserId }) ??
      refuseOtherEngagement(task, 'recruit') ??
      refuseBodyFaults('The application has faults.', faultsOfQuote(body.quote, task.reward, minPrice)) ??
      refuseIneligibleCreator(record?.creator, task.platform) ??
      refuseUnavailableSlot(task, now) ??
      refuseRepeatedApplication(newId('tap'), before);
    if (refusal || !record) return refusal ?? refuse('not-found', 'There is no such creator.');
    const [blocked, waiting] = await Promise.all([
      refuseIfBlocked(deps, caller, task.advertiserId),
      findWaitingApplications(deps, record),
    ]);
    if (blocked) return blocked;
    if (isRefusal(waiting)) return waiting;
    const application: TaskApplication = {
      ...body,
      id: newId('tap'),
      ...toNamedTask(task),
      advertiserId: task.advertiserId,
      creatorId: caller.creatorId,
      status: 'pending',
      createdAt: now,
      reasons: [],
    };
    const about = { applicationId: application.id, creatorId: application.creatorId };
    return {
      response: toTaskApplicationView(application),
      writes: [
        ...newTaskApplicationWrites(application, before.last ? before.ids : []),
        waitingApplicationsWrite(record, [...waiting, { taskId: task.id, id: application.id }]),
        taskTakeableCheck(task, now),
        taskEventWrite(deps, task, 'application_received', about, now),
      ],
    };
  };

const refuseRepeatedApplication = (
  id: string,
  { last, ids }: Awaited<ReturnType<typeof findLastApplication>>,
): Refusal | undefined => {
  if (last && !mayApplyAgain(last)) return refuseSecondApplication(last.id);
  return isKeyUsed(id, ids) ? usedKeyRefusal : undefined;
};

/** A creator's undecided applications, or the refusal of one more. Most requests read none. */
const findWaitingApplications = async (
  { table, policy }: Pick<ApiDeps, 'table' | 'policy'>,
  { waitingApplications = [] }: CreatorRecord,
): Promise<readonly WaitingApplication[] | Refusal> => {
  const max = policy.engagement.maxWaitingApplications;
  if (waitingApplications.length < max) return waitingApplications;
  const found = await findTaskApplications(table, waitingApplications);
  const waiting = found
    .filter(({ status }) => status === 'pending')
    .map(({ taskId, id }) => ({ taskId, id }));
  return waiting.length < max
    ? waiting
    : refuse('conflict', `${max} of your applications wait for a decision, which is the most.`);
};
