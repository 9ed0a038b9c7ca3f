import type { draftTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { defaultDisplayName } from '../../domain/accounts/party.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { faultsOfTaskDraft } from '../../domain/tasks/task-faults.ts';
import { newTaskWrite } from '../../store/tasks/task-store.ts';
import type { FaultsBetween, UseCase } from '../use-case.ts';
import { refuseFaultyDraft } from './refuse-faulty-draft.ts';
import { refuseUnusableAssets } from './refuse-unusable-assets.ts';
import { toOwnTaskView } from './task-view.ts';

/** Faults between the fields of a draft. */
export const faultsOfDraft =
  ({ policy }: Pick<ApiDeps, 'policy'>): FaultsBetween<typeof route> =>
  ({ body, caller: { advertiserId }, now }) =>
    faultsOfTaskDraft({ ...body, advertiserId }, policy, now);

/** Creates a draft that only its advertiser sees. No money moves. */
export const draftTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now, newId }) => {
    const faulty = refuseFaultyDraft({ ...body, advertiserId: caller.advertiserId }, deps.policy, now);
    if (faulty) return faulty;
    const unusable = await refuseUnusableAssets(deps, { ...body, advertiserId: caller.advertiserId });
    if (unusable) return unusable;
    const task: Task = {
      ...body,
      id: newId('tsk'),
      advertiserId: caller.advertiserId,
      // Read by releases before 0.3.0 only: the name of the party is shown.
      advertiserName: defaultDisplayName('advertiser', caller.advertiserId),
      status: 'draft',
      version: 1,
      createdAt: now,
      slotsLeft: body.slots,
      held: 0,
    };
    return { response: toOwnTaskView(task, deps.policy, now), writes: [newTaskWrite(task)] };
  };
