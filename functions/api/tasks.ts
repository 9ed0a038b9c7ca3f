import { realDeps } from '#shared/deps.ts';
import { taskEndpoints } from '#shared/endpoints/tasks.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps();
export const handler = api(taskEndpoints(deps), deps);
