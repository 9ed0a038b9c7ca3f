import * as creators from '../contract/routes/creators.ts';
import type { ApiDeps } from '../deps.ts';
import {
  faultsOfApplication,
  faultsOfPreferences,
  faultsOfProfile,
} from '../domain/creators/creator-faults.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { applyAsCreator } from '../usecases/creators/apply-as-creator.ts';
import { changeStanding } from '../usecases/creators/change-standing.ts';
import { getApplication } from '../usecases/creators/get-application.ts';
import { getCreator } from '../usecases/creators/get-creator.ts';
import { getStanding } from '../usecases/creators/get-standing.ts';
import { listOwnApplications } from '../usecases/creators/list-own-applications.ts';
import {
  faultsOfAvailability,
  getAvailability,
  writeAvailability,
} from '../usecases/creators/own-availability.ts';
import {
  getPreferences,
  getProfile,
  writePreferences,
  writeProfile,
} from '../usecases/creators/own-profile.ts';
import { searchCreators } from '../usecases/creators/search-creators.ts';

/** The routes of creators with their use cases. */
export const creatorEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(creators.applyAsCreator, applyAsCreator(deps), ({ body }) =>
    faultsOfApplication(body, deps.policy),
  ),
  endpoint(creators.getApplication, getApplication(deps)),
  endpoint(creators.listOwnApplications, listOwnApplications(deps)),
  endpoint(creators.getProfile, getProfile(deps)),
  endpoint(creators.writeProfile, writeProfile(deps), ({ body }) => faultsOfProfile(body)),
  endpoint(creators.getPreferences, getPreferences(deps)),
  endpoint(creators.writePreferences, writePreferences(deps), ({ body }) =>
    faultsOfPreferences(body, deps.policy),
  ),
  endpoint(creators.getAvailability, getAvailability(deps)),
  endpoint(creators.writeAvailability, writeAvailability(deps), faultsOfAvailability),
  endpoint(creators.searchCreators, searchCreators(deps)),
  endpoint(creators.getCreator, getCreator(deps)),
  endpoint(creators.suspendCreator, changeStanding(deps, 'suspend')),
  endpoint(creators.reinstateCreator, changeStanding(deps, 'reinstate')),
  endpoint(creators.getStanding, getStanding(deps)),
];
