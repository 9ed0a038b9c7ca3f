import { createDeps, withSigner, withTable, withUploads } from '#shared/deps.ts';
import { orderEndpoints } from '#shared/endpoints/orders.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withUploads);
export const handler = createApiHandler(orderEndpoints(deps), deps);
