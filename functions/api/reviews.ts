import { createDeps, withEncryption, withSigner, withTable } from '#shared/deps.ts';
import { reviewEndpoints } from '#shared/endpoints/reviews.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withEncryption);
export const handler = createApiHandler(reviewEndpoints(deps), deps);
