import { createDeps, withSigner, withTable } from '#shared/deps.ts';
import { accountEndpoints } from '#shared/endpoints/account.ts';
import { inboxEndpoints } from '#shared/endpoints/inbox.ts';
import { createApiHandler } from '#shared/http/api.ts';

const deps = createDeps(withTable, withSigner);
export const handler = createApiHandler([...inboxEndpoints(deps), ...accountEndpoints(deps)], deps);
