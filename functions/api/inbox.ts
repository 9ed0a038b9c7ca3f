import { realDeps, withSigner, withTable } from '#shared/deps.ts';
import { accountEndpoints } from '#shared/endpoints/account.ts';
import { inboxEndpoints } from '#shared/endpoints/inbox.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner);
export const handler = api([...inboxEndpoints(deps), ...accountEndpoints(deps)], deps);
