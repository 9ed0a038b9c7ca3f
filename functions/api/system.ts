import { createDeps, withFiles } from '#shared/deps.ts';
import { servedPaths, systemEndpoints } from '#shared/endpoints/system.ts';
import { createStatelessHandler } from '#shared/http/stateless-handler.ts';
import { handleUnknownRoute } from '#shared/http/unknown-route.ts';

const deps = createDeps(withFiles(import.meta.dirname));
const otherwise = handleUnknownRoute(servedPaths(deps));

export const handler = createStatelessHandler(systemEndpoints(deps), deps, otherwise);
