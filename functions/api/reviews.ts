import { realDeps, withSigner, withTable } from '#shared/deps.ts';
import { reviewEndpoints } from '#shared/endpoints/reviews.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner);
export const handler = api(reviewEndpoints(deps), deps);
