import * as reviewTasks from '../contract/routes/review-tasks.ts';
import * as takedowns from '../contract/routes/takedowns.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { appealTakedown } from '../usecases/takedowns/appeal-takedown.ts';
import { decideTakedown } from '../usecases/takedowns/decide-takedown.ts';
import { getTakedown, listOwnTakedowns, listTakedowns } from '../usecases/takedowns/read-takedowns.ts';
import { takeDownSubject } from '../usecases/takedowns/take-down.ts';
import { takeDownTask } from '../usecases/takedowns/take-down-task.ts';

/** The routes of takedowns with their use cases. */
export const takedownEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(reviewTasks.takeDownTask, takeDownTask(deps)),
  endpoint(takedowns.takeDownQuestion, takeDownSubject(deps, 'question')),
  endpoint(takedowns.takeDownFile, takeDownSubject(deps, 'file')),
  endpoint(takedowns.takeDownAsset, takeDownSubject(deps, 'asset')),
  endpoint(takedowns.takeDownCreator, takeDownSubject(deps, 'creator_profile')),
  endpoint(takedowns.takeDownAdvertiser, takeDownSubject(deps, 'advertiser_profile')),
  endpoint(takedowns.listTakedowns, listTakedowns(deps)),
  endpoint(takedowns.decideTakedown, decideTakedown(deps)),
  endpoint(takedowns.listOwnTakedowns, listOwnTakedowns(deps)),
  endpoint(takedowns.getTakedown, getTakedown(deps)),
  endpoint(takedowns.appealTakedown, appealTakedown(deps)),
];
