import { createDeps, withEncryption, withSigner, withTable } from '#shared/deps.ts';
import { advertiserEndpoints } from '#shared/endpoints/advertisers.ts';
import { agencyEndpoints } from '#shared/endpoints/agencies.ts';
import { creatorEndpoints } from '#shared/endpoints/creators.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withEncryption);
export const handler = createApiHandler(
  [...creatorEndpoints(deps), ...advertiserEndpoints(deps), ...agencyEndpoints(deps)],
  deps,
);
