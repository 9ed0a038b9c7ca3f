import { createDeps, withSigner, withTable, withUploads } from '#shared/deps.ts';
import { assetEndpoints } from '#shared/endpoints/assets.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withUploads);
export const handler = createApiHandler(assetEndpoints(deps), deps);
