import { createDeps, withEncryption, withSigner, withTable, withUploads } from '#shared/deps.ts';
import { accountEndpoints } from '#shared/endpoints/accounts.ts';
import { inboxEndpoints } from '#shared/endpoints/notifications.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withEncryption, withUploads);
export const handler = createApiHandler([...inboxEndpoints(deps), ...accountEndpoints(deps)], deps);
