import type { applyForTask as route } from '../../contract/routes/recruit.ts';
import type { ApiDeps } from '../../deps.ts';
import { mayTake } from '../../domain/creator/creator.ts';
import { faultsOfQuote, type TaskApplication } from '../../domain/recruit/task-application.ts';
import { refuse } from '../../domain/refusal.ts';
import { isPublic, maySlotBeTaken } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { findCreator } from '../../store/creator-store.ts';
import { checkOfTakeable } from '../../store/slot-store.ts';
import { writesOfNewTaskApplication } from '../../store/task-application-store.ts';
import { findTask } from '../../store/task-store.ts';
import { refuseBody } from '../body-faults.ts';
import { happening } from '../task-event.ts';
import { refuseOtherEngagement } from './engagement.ts';
import { viewOfTaskApplication } from './task-application-view.ts';

/** Applies for a task once. The task must still take creators when the application is written. */
export const applyForTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const [task, creator] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreator(deps.table, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return refuse('not-found', 'There is no such task.');
    const refusal =
      refuseOtherEngagement(task, 'recruit') ??
      refuseBody('The application has a fault.', faultsOfQuote(body.quote, task.reward)) ??
      mayTake(creator, task.platform) ??
      maySlotBeTaken(task, now);
    if (refusal) return refusal;
    const application: TaskApplication = {
      ...body,
      id: deps.ids.fresh('tap'),
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
      answer: viewOfTaskApplication(application),
      writes: [
        ...writesOfNewTaskApplication(application),
        checkOfTakeable(task, now),
        happening(deps, task, 'application_received', about, now),
      ],
    };
  };
