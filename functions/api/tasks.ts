import { createDeps, withSigner, withTable } from '#shared/deps.ts';
import { taskEndpoints } from '#shared/endpoints/tasks.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner);
export const handler = createApiHandler(taskEndpoints(deps), deps);
