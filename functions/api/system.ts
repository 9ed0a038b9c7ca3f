import { realDeps } from '#shared/deps.ts';
import { systemEndpoints } from '#shared/endpoints/system.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps();
export const handler = api(systemEndpoints(deps), deps);
