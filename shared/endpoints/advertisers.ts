import * as advertisers from '../contract/routes/advertisers.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { getAdvertiser } from '../usecases/advertisers/get-advertiser.ts';
import { getAdvertiserProfile } from '../usecases/advertisers/get-advertiser-profile.ts';
import { writeAdvertiserProfile } from '../usecases/advertisers/write-advertiser-profile.ts';
import { changeAdvertiserStanding } from '../usecases/holds/suspend-advertiser.ts';

/** The routes of advertisers with their use cases. */
export const advertiserEndpoints = (deps: ApiDeps & Pick<Deps, 'encryption'>): readonly Endpoint[] => [
  endpoint(advertisers.getAdvertiserProfile, getAdvertiserProfile(deps)),
  endpoint(advertisers.writeAdvertiserProfile, writeAdvertiserProfile(deps)),
  endpoint(advertisers.getAdvertiser, getAdvertiser(deps)),
  endpoint(advertisers.suspendAdvertiser, changeAdvertiserStanding(deps, 'suspend')),
  endpoint(advertisers.reinstateAdvertiser, changeAdvertiserStanding(deps, 'reinstate')),
];
