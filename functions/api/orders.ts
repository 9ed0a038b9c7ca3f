import { realDeps, withSigner, withTable, withUploads } from '#shared/deps.ts';
import { orderEndpoints } from '#shared/endpoints/orders.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner, withUploads);
export const handler = api(orderEndpoints(deps), deps);
