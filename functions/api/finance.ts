import { createDeps, withSigner, withTable } from '#shared/deps.ts';
import { financeEndpoints } from '#shared/endpoints/ledger.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner);
export const handler = createApiHandler(financeEndpoints(deps), deps);
