import { realDeps } from '#shared/deps.ts';
import { creatorEndpoints } from '#shared/endpoints/creators.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps();
export const handler = api(creatorEndpoints(deps), deps);
