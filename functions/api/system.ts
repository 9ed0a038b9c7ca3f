import { realDeps } from '#shared/deps.ts';
import { systemEndpoints } from '#shared/endpoints/system.ts';
import { statelessApi } from '#shared/http/stateless-api.ts';

const deps = realDeps();
export const handler = statelessApi(systemEndpoints(deps), deps);
