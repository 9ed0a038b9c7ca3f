import { partyId } from '../../adapters/ids.ts';
import type * as routes from '../../contract/routes/clients.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import { findClient, type MachineClient, writeOfClient, writeOfNoClient } from '../../store/client-store.ts';
import type { Write } from '../../store/commit.ts';
import { checkOfStaying } from '../../store/erasure-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { tidings } from '../party-event.ts';

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
    const mismatch = refuseUnlessMatching(ifMatch, before);
    if (mismatch) return mismatch;
    const roles = [...new Set(body.roles)].sort();
    if (before?.accountId === body.accountId && `${before.roles}` === `${roles}`) return { answer: before };
    const { clientId } = params;
    const client = { clientId, accountId: body.accountId, roles, boundAt: now, boundBy: caller.accountId };
    // Whoever a program acted for until now hears that it no longer does.
    const left =
      before && before.accountId !== body.accountId ? [toldOf(deps, 'client.unbound', before, now)] : [];
    const writes = [
      checkOfStaying(body.accountId),
      writeOfClient(client, before),
      toldOf(deps, 'client.bound', client, now),
      ...left,
    ];
    return { answer: client, writes };
  };

/** The answer is what was: whom it acted for until now. */
export const unbindClient =
  (deps: ApiDeps): Use<typeof routes.unbindClient> =>
  async ({ params, now }) => {
    const before = await findClient(deps.table, params.clientId);
    return before
      ? { answer: before, writes: [writeOfNoClient(before), toldOf(deps, 'client.unbound', before, now)] }
      : unbound;
  };

/** The writes that take a machine client away from the account of one who leaves, who needs no notice of it. */
export const writesOfRevoked = (
  deps: Pick<Deps, 'ids'>,
  client: MachineClient,
  now: Instant,
): readonly Write[] => [writeOfNoClient(client), toldOf(deps, 'client.unbound', client, now, false)];

/** The write that tells the account of a machine client that it acts for it, or no longer does. */
const toldOf = (
  deps: Pick<Deps, 'ids'>,
  type: 'client.bound' | 'client.unbound',
  { clientId, accountId, roles }: MachineClient,
  now: Instant,
  isNews = true,
): Write => {
  const parties = { creatorId: partyId('crt', accountId), advertiserId: partyId('adv', accountId) };
  return tidings(deps, type, { clientId, ...parties, roles, ...(!isNews && { isNews: false }) }, now);
};
