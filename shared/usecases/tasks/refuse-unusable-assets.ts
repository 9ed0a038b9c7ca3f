import type { Deps } from '../../deps.ts';
import type { Fault } from '../../domain/fault.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { assetsOfTask, faultsOfTaskAssets } from '../../domain/tasks/task-assets.ts';
import { findAssets } from '../../store/assets/asset-store.ts';
import { refuseFaults } from '../refuse-faults.ts';

type TaskContent = Pick<Task, 'imageIds' | 'brief' | 'advertiserId'>;

/** A task that names no assets costs no read. */
const findFaults = async (
  { table }: Pick<Deps, 'table'>,
  task: TaskContent,
  isOpening: boolean,
): Promise<readonly Fault[]> => {
  const ids = assetsOfTask(task).map(({ id }) => id);
  return ids.length === 0 ? [] : faultsOfTaskAssets(task, await findAssets(table, ids), isOpening);
};

/** Refuses a draft that names pictures or files which it can never show. */
export const refuseUnusableAssets = async (
  deps: Pick<Deps, 'table'>,
  task: TaskContent,
): Promise<Refusal | undefined> => refuseFaults(await findFaults(deps, task, false));

/** Refuses to open a task whose pictures and files others cannot see yet. */
export const refuseUnreadyAssets = async (
  deps: Pick<Deps, 'table'>,
  task: TaskContent,
): Promise<Refusal | undefined> => {
  const faults = await findFaults(deps, task, true);
  const described = faults.map(({ path, message }) => `${path.join('/')}: ${message}`).join('; ');
  return faults.length === 0 ? undefined : refuse('conflict', `The task cannot open. ${described}.`);
};
