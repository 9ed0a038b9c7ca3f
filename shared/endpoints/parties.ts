import type { ApiDeps, Deps } from '../deps.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { advertiserEndpoints } from './advertisers.ts';
import { agencyEndpoints } from './agencies.ts';
import { creatorEndpoints } from './creators.ts';

/** The routes of creators, advertisers and agencies. One function serves them all. */
export const partyEndpoints = (deps: ApiDeps & Pick<Deps, 'encryption'>): readonly Endpoint[] => [
  ...creatorEndpoints(deps),
  ...advertiserEndpoints(deps),
  ...agencyEndpoints(deps),
];
