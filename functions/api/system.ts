import { realDeps, withFiles } from '#shared/deps.ts';
import { documentedPaths, systemEndpoints } from '#shared/endpoints/system.ts';
import { statelessApi } from '#shared/http/stateless-api.ts';
import { unserved } from '#shared/http/unserved.ts';

const deps = realDeps(withFiles(import.meta.dirname));
export const handler = statelessApi(systemEndpoints(deps), deps, unserved(documentedPaths(deps)));
