import { realDeps, withSigner, withTable } from '#shared/deps.ts';
import { financeEndpoints } from '#shared/endpoints/finance.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner);
export const handler = api(financeEndpoints(deps), deps);
