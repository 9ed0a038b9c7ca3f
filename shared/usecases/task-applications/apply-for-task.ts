import type { applyForTask as route } from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { minPriceFor } from '../../domain/policy/fees.ts';
import { refuse } from '../../domain/refusal.ts';
import { faultsOfQuote, type TaskApplication } from '../../domain/task-applications/task-application.ts';
import { isPublic, refuseUnavailableSlot } from '../../domain/tasks/task.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { newTaskApplicationWrites } from '../../store/task-applications/task-application-store.ts';
import { taskTakeableCheck } from '../../store/tasks/slot-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { refuseBodyFaults } from '../refuse-faults.ts';
import { refuseOtherEngagement } from '../tasks/refuse-other-engagement.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

/** Applies to a task, once. The write checks that the task still accepts creators. */
export const applyForTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const [task, creator] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreator(deps.table, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return refuse('not-found', 'There is no such task.');
    const minPrice = minPriceFor(deps.policy, task, task.reward.currency, now);
    const refusal =
      refuseOtherEngagement(task, 'recruit') ??
      refuseBodyFaults('The application has faults.', faultsOfQuote(body.quote, task.reward, minPrice)) ??
      refuseIneligibleCreator(creator, task.platform) ??
      refuseUnavailableSlot(task, now);
    if (refusal) return refusal;
    const application: TaskApplication = {
      ...body,
      id: deps.ids.create('tap'),
      taskId: task.id,
      title: task.title,
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
        ...newTaskApplicationWrites(application),
        taskTakeableCheck(task, now),
        taskEventWrite(deps, task, 'application_received', about, now),
      ],
    };
  };
