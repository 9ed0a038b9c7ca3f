import { realDeps, withSigner, withTable, withVault } from '#shared/deps.ts';
import { webhookEndpoints } from '#shared/endpoints/webhooks.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner, withVault);
export const handler = api(webhookEndpoints(deps), deps);
