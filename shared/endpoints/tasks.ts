import * as tasks from '../contract/routes/tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { changeTask } from '../usecases/tasks/change-task.ts';
import { claimTask } from '../usecases/tasks/claim-task.ts';
import { closeTask } from '../usecases/tasks/close-task.ts';
import { draftTask } from '../usecases/tasks/draft-task.ts';
import { getTask } from '../usecases/tasks/get-task.ts';
import { listOwnTasks } from '../usecases/tasks/list-own-tasks.ts';
import { listTasks } from '../usecases/tasks/list-tasks.ts';
import { publishTask } from '../usecases/tasks/publish-task.ts';

/** Which use case serves which route of tasks. */
export const taskEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(tasks.draftTask, draftTask(deps)),
  endpoint(tasks.changeTask, changeTask(deps)),
  endpoint(tasks.publishTask, publishTask(deps)),
  endpoint(tasks.closeTask, closeTask(deps)),
  endpoint(tasks.listTasks, listTasks(deps)),
  endpoint(tasks.listOwnTasks, listOwnTasks(deps)),
  endpoint(tasks.getTask, getTask(deps)),
  endpoint(tasks.claimTask, claimTask(deps)),
];
