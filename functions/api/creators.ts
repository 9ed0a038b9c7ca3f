import { createDeps, withSigner, withTable } from '#shared/deps.ts';
import { agencyEndpoints } from '#shared/endpoints/agencies.ts';
import { creatorEndpoints } from '#shared/endpoints/creators.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner);
export const handler = createApiHandler([...creatorEndpoints(deps), ...agencyEndpoints(deps)], deps);
