import { createDeps, withEncryption, withSigner, withTable } from '#shared/deps.ts';
import { partyEndpoints } from '#shared/endpoints/parties.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withEncryption);
export const handler = createApiHandler(partyEndpoints(deps), deps);
