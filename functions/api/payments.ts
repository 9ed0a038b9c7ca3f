import { realDeps, withProviders, withSigner, withTable } from '#shared/deps.ts';
import { paymentEndpoints } from '#shared/endpoints/payments.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner, ...withProviders);
export const handler = api(paymentEndpoints(deps), deps);
