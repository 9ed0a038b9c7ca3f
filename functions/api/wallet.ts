import { realDeps, withSigner, withTable, withVault } from '#shared/deps.ts';
import { walletEndpoints } from '#shared/endpoints/wallet.ts';
import { withdrawalCaseEndpoints } from '#shared/endpoints/withdrawal-cases.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner, withVault);
export const handler = api([...walletEndpoints(deps), ...withdrawalCaseEndpoints(deps)], deps);
