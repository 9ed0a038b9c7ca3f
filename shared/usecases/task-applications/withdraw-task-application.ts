import type { withdrawTaskApplication as route } from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { decideTaskApplication } from '../../domain/task-applications/task-application.ts';
import {
  decidedTaskApplicationWrite,
  findTaskApplication,
} from '../../store/task-applications/task-application-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

/** Withdraws an application. The creator can apply to the task again while it is open. */
export const withdrawTaskApplication =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const application = await findTaskApplication(deps.table, params.taskId, params.applicationId);
    if (application?.creatorId !== caller.creatorId) {
      return refuse('not-found', 'There is no such application.');
    }
    const withdrawn = decideTaskApplication(application, { type: 'withdraw' }, now);
    if (isRefusal(withdrawn)) return withdrawn;
    const response = toTaskApplicationView(withdrawn);
    if (withdrawn === application) return { response };
    const task = { ...application, id: application.taskId };
    const about = { applicationId: application.id, creatorId: application.creatorId };
    return {
      response,
      writes: [
        decidedTaskApplicationWrite(withdrawn),
        taskEventWrite(deps, task, 'application_withdrawn', about, now),
      ],
    };
  };
