import { createDeps, withEncryption, withSigner, withTable } from '#shared/deps.ts';
import { walletEndpoints } from '#shared/endpoints/wallet.ts';
import { withdrawalCaseEndpoints } from '#shared/endpoints/withdrawals.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withEncryption);
export const handler = createApiHandler([...walletEndpoints(deps), ...withdrawalCaseEndpoints(deps)], deps);
