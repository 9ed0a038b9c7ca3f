import { createDeps, withProviders, withSigner, withTable } from '#shared/deps.ts';
import { paymentEndpoints } from '#shared/endpoints/deposits.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, ...withProviders);
export const handler = createApiHandler(paymentEndpoints(deps), deps);
