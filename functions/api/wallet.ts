import { realDeps } from '#shared/deps.ts';
import { walletEndpoints } from '#shared/endpoints/wallet.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps();
export const handler = api(walletEndpoints(deps), deps);
