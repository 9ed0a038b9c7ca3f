import { createDeps, withEncryption, withSigner, withTable } from '#shared/deps.ts';
import { walletEndpoints } from '#shared/endpoints/wallet.ts';
import { withdrawalCaseEndpoints } from '#shared/endpoints/withdrawal-cases.ts';
import { createApiHandler } from '#shared/http/api.ts';

const deps = createDeps(withTable, withSigner, withEncryption);
export const handler = createApiHandler([...walletEndpoints(deps), ...withdrawalCaseEndpoints(deps)], deps);
