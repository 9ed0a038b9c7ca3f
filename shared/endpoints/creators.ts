import * as creators from '../contract/routes/creators.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { applyAsCreator } from '../usecases/creators/apply-as-creator.ts';
import { getApplication } from '../usecases/creators/get-application.ts';

/** Which use case serves which route of creators. */
export const creatorEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(creators.applyAsCreator, applyAsCreator(deps)),
  endpoint(creators.getApplication, getApplication(deps)),
];
