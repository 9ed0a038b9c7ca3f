import { realDeps } from '#shared/deps.ts';
import { reviewEndpoints } from '#shared/endpoints/reviews.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps();
export const handler = api(reviewEndpoints(deps), deps);
