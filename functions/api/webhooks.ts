import { createDeps, withEncryption, withPause, withSigner, withTable } from '#shared/deps.ts';
import { webhookEndpoints } from '#shared/endpoints/webhooks.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withEncryption, withPause);
export const handler = createApiHandler(webhookEndpoints(deps), deps);
