import * as routes from '../../contract/routes/machine-clients.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { partyKindOf } from '../../domain/accounts/party.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { accountNotErasedCheck } from '../../store/accounts/erasure-store.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import {
  clientWrite,
  findClient,
  type MachineClient,
  removedClientWrite,
} from '../../store/machine-clients/machine-client-store.ts';
import { partyIdsOf } from '../accounts/party-ids.ts';
import { resolveAccount } from '../accounts/resolve-account.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { refuseChangedResource } from '../if-match.ts';
import { defineAct } from '../proposals/act.ts';
import type { UseCase } from '../use-case.ts';

type EventDeps = Pick<Deps, 'ids' | 'table'>;

const unknownPartyRefusal = refuse('not-found', 'There is no party with this id whose owner has signed in.');

/** The account that a body names: by the subject of its owner, or by the id of a party. */
const findAccountId = async (
  { table }: Pick<Deps, 'table'>,
  subjectOrParty: string,
): Promise<string | undefined> =>
  partyKindOf(subjectOrParty) === undefined
    ? subjectOrParty
    : (await findParty(table, subjectOrParty))?.accountId;

export const unboundClientRefusal = refuse('not-found', 'This client is not bound to an account.');

export const getClient =
  (deps: ApiDeps): UseCase<typeof routes.getClient> =>
  async ({ params }) => {
    const client = await findClient(deps.table, params.clientId);
    return client ? { response: toClientView(client) } : unboundClientRefusal;
  };

/** A client as its owner and operators see it. */
export const toClientView = (client: MachineClient) => ({ ...client, consent: client.consent ?? 'given' });

/** Binds a machine client to an account, whose owner then accepts it. A repeat changes nothing. */
const bindClient =
  (deps: ApiDeps): UseCase<typeof routes.bindClient> =>
  async ({ params, body, caller, now, ifMatch }) => {
    const before = await findClient(deps.table, params.clientId);
    const accountId = await findAccountId(deps, body.accountId);
    if (accountId === undefined) return unknownPartyRefusal;
    const conflict = refuseConflict(caller, 'bind_client', { owner: accountId });
    if (conflict) return conflict;
    const mismatch = refuseChangedResource(ifMatch, before && toClientView(before));
    if (mismatch) return mismatch;
    const roles = [...new Set(body.roles)].sort();
    if (before?.accountId === accountId && `${before.roles}` === `${roles}`)
      return { response: toClientView(before) };
    const { clientId } = params;
    const boundBy = caller.accountId;
    const client: MachineClient = { clientId, accountId, roles, boundAt: now, boundBy, consent: 'pending' };
    // The former account learns that the client no longer acts for it.
    const unboundWrites =
      before && before.accountId !== accountId
        ? [await clientEventWrite(deps, 'client.unbound', before, now)]
        : [];
    const writes = [
      accountNotErasedCheck(accountId),
      clientWrite(client, before),
      await clientEventWrite(deps, 'client.bound', client, now),
      ...unboundWrites,
    ];
    return { response: toClientView(client), writes };
  };

/** Staff assign a machine client, which then acts for the account. */
export const clientBindingAct = defineAct({
  route: routes.bindClient,
  permission: 'clients.assign',
  findSubject: async ({ table }, { params: { clientId }, body }) => {
    const before = await findClient(table, clientId);
    const accountId = await findAccountId({ table }, body.accountId);
    const matter = { owner: [accountId ?? [], before?.accountId ?? []].flat() };
    return { kind: 'machine client', id: clientId, state: before?.boundAt ?? 'new', matter };
  },
  useCase: bindClient,
});

/** Unbinds a machine client. The response shows the former binding. */
export const unbindClient =
  (deps: ApiDeps): UseCase<typeof routes.unbindClient> =>
  async ({ params, now }) => {
    const before = await findClient(deps.table, params.clientId);
    return before
      ? {
          response: toClientView(before),
          writes: await unboundClientWrites(deps, before, now),
        }
      : unboundClientRefusal;
  };

/** Unbinds a client, and notifies the owner of the account. */
export const unboundClientWrites = async (
  deps: EventDeps,
  client: MachineClient,
  now: Instant,
): Promise<readonly Write[]> => [
  removedClientWrite(client),
  await clientEventWrite(deps, 'client.unbound', client, now),
];

/** Unbinds a client of an erased account, without a notification. */
export const revokedClientWrites = async (
  deps: EventDeps,
  client: MachineClient,
  now: Instant,
): Promise<readonly Write[]> => [
  removedClientWrite(client),
  await clientEventWrite(deps, 'client.unbound', client, now, false),
];

/** Records for an account that a machine client now acts for it, or no longer does. */
const clientEventWrite = async (
  deps: EventDeps,
  type: 'client.bound' | 'client.unbound',
  { clientId, accountId, roles }: MachineClient,
  now: Instant,
  isNews = true,
): Promise<Write> => {
  const account = await resolveAccount(deps.table, accountId, now, false);
  const parties = account ? partyIdsOf(account) : {};
  return partyEventWrite(deps, type, { clientId, ...parties, roles, ...(!isNews && { isNews: false }) }, now);
};
