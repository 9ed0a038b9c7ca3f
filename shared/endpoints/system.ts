import * as system from '../contract/routes/system.ts';
import type { Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { getHealth } from '../usecases/system/get-health.ts';
import { getProcess } from '../usecases/system/get-process.ts';

/** Which use case serves which route of the product itself. */
export const systemEndpoints = (deps: Pick<Deps, 'policy'>): readonly Endpoint[] => [
  endpoint(system.health, getHealth),
  endpoint(system.getProcess, getProcess(deps)),
];
