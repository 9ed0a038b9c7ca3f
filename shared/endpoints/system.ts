import { gunzipSync } from 'node:zlib';
import * as system from '../contract/routes/system.ts';
import type { Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { Paths } from '../http/unknown-route.ts';
import { getDocument, getHomePage } from '../usecases/system/get-documentation.ts';
import { getHealth } from '../usecases/system/get-health.ts';
import { getLabels } from '../usecases/system/get-labels.ts';
import { getProcess } from '../usecases/system/get-process.ts';

/** The routes of health, process and the OpenAPI document with their use cases. */
export const systemEndpoints = (deps: Pick<Deps, 'policy' | 'files'>): readonly Endpoint[] => [
  endpoint(system.getHomePage, getHomePage(deps)),
  endpoint(system.checkHealth, getHealth),
  endpoint(system.getProcess, getProcess(deps)),
  endpoint(system.getLabels, getLabels),
  endpoint(system.getOpenApiDocument, getDocument(deps)),
];

/** Pages for people, which other functions serve and the document does not describe. */
const pagePaths: Paths = Object.fromEntries(
  [
    ...['/docs', '/docs/{page}', '/docs/{folder}/{page}', '/problems', '/problems/{slug}'],
    ...['/console', '/console/{screen}', '/console/{screen}/{id}'],
  ].map((path) => [path, { get: {} }]),
);

/** The methods of each path. The document is read only for an unknown route. */
export const servedPaths =
  ({ files }: Pick<Deps, 'files'>) =>
  async (): Promise<Paths> => {
    const { gzip } = await files.read('openapi.json');
    const { paths } = JSON.parse(gunzipSync(Buffer.from(gzip, 'base64')).toString());
    return { ...paths, ...pagePaths };
  };
