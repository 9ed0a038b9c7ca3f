import { createDeps, withSigner, withTable } from '#shared/deps.ts';
import { controlEndpoints } from '#shared/endpoints/adjustments.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner);
export const handler = createApiHandler(controlEndpoints(deps), deps);
