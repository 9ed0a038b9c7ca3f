import type {
  decideClient as decideRoute,
  listOwnClients as listRoute,
} from '../../contract/routes/machine-clients.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import { clientWrite, findClient, listClients } from '../../store/machine-clients/machine-client-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toClientView, unboundClientRefusal, unboundClientWrites } from './machine-clients.ts';

/** Lists the machine clients of the caller's account. */
export const listOwnClients =
  (deps: ApiDeps): UseCase<typeof listRoute> =>
  async ({ query, caller }) => {
    const range = indexes.machineClientsOf(caller.accountId);
    return listPage(deps, range.pk, query, async (page) => {
      const { items, ...rest } = await listClients(deps.table, range, page);
      return { ...rest, items: items.map(toClientView) };
    });
  };

/** Lets a machine client act for the caller's account, or takes it off the account. A repeat changes nothing. */
export const decideClient =
  (deps: ApiDeps): UseCase<typeof decideRoute> =>
  async ({ params, body, caller, now }) => {
    const before = await findClient(deps.table, params.clientId);
    if (before?.accountId !== caller.accountId) return unboundClientRefusal;
    if (body.decision === 'decline')
      return { response: toClientView(before), writes: await unboundClientWrites(deps, before, now) };
    const client = { ...before, consent: 'given' as const };
    if (before.consent !== 'pending') return { response: toClientView(client) };
    return { response: client, writes: [clientWrite(client, before)] };
  };
