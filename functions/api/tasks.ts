import { realDeps, withSigner, withTable } from '#shared/deps.ts';
import { taskEndpoints } from '#shared/endpoints/tasks.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner);
export const handler = api(taskEndpoints(deps), deps);
