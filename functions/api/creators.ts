import { realDeps, withSigner, withTable } from '#shared/deps.ts';
import { agencyEndpoints } from '#shared/endpoints/agencies.ts';
import { creatorEndpoints } from '#shared/endpoints/creators.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner);
export const handler = api([...creatorEndpoints(deps), ...agencyEndpoints(deps)], deps);
