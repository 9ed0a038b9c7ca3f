import type { withdrawTaskApplication as route } from '../../contract/routes/recruit.ts';
import type { ApiDeps } from '../../deps.ts';
import { decideTaskApplication } from '../../domain/recruit/task-application.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findTaskApplication, writeOfDecidedTaskApplication } from '../../store/task-application-store.ts';
import { happening } from '../task-event.ts';
import { viewOfTaskApplication } from './task-application-view.ts';

/** A creator takes an application back. It is over with that: a task is applied for once. */
export const withdrawTaskApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const application = await findTaskApplication(deps.table, params.taskId, params.applicationId);
    if (application?.creatorId !== caller.creatorId) {
      return refuse('not-found', 'There is no such application.');
    }
    const withdrawn = decideTaskApplication(application, { type: 'withdraw' }, now);
    if (isRefusal(withdrawn)) return withdrawn;
    const answer = viewOfTaskApplication(withdrawn);
    if (withdrawn === application) return { answer };
    const task = { ...application, id: application.taskId };
    const about = { applicationId: application.id, creatorId: application.creatorId };
    return {
      answer,
      writes: [
        writeOfDecidedTaskApplication(withdrawn),
        happening(deps, task, 'application_withdrawn', about, now),
      ],
    };
  };
