import type * as routes from '../../contract/routes/clients.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findClient, writeOfClient, writeOfNoClient } from '../../store/client-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';

const unbound = refuse('not-found', 'This client acts for nobody.');

export const getClient =
  (deps: ApiDeps): Use<typeof routes.getClient> =>
  async ({ params }) => {
    const client = await findClient(deps.table, params.clientId);
    return client ? { answer: client } : unbound;
  };

/** Binds a machine client to an account. Bound to it already, it stays as it is. */
export const bindClient =
  (deps: ApiDeps): Use<typeof routes.bindClient> =>
  async ({ params, body, caller, now, ifMatch }) => {
    const before = await findClient(deps.table, params.clientId);
    const mismatch = refuseUnlessMatching(ifMatch, before ?? {});
    if (mismatch) return mismatch;
    const roles = [...new Set(body.roles)].sort();
    if (before?.accountId === body.accountId && `${before.roles}` === `${roles}`) return { answer: before };
    const { clientId } = params;
    const client = { clientId, accountId: body.accountId, roles, boundAt: now, boundBy: caller.accountId };
    return { answer: client, writes: [writeOfClient(client, before)] };
  };

/** The answer is what was: whom it acted for until now. */
export const unbindClient =
  (deps: ApiDeps): Use<typeof routes.unbindClient> =>
  async ({ params }) => {
    const before = await findClient(deps.table, params.clientId);
    return before ? { answer: before, writes: [writeOfNoClient(before)] } : unbound;
  };
