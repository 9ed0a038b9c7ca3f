import { realDeps, withSigner, withTable } from '#shared/deps.ts';
import { controlEndpoints } from '#shared/endpoints/controls.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner);
export const handler = api(controlEndpoints(deps), deps);
