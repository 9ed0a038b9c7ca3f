import { type Route, rolesOf } from '../contract/define-route.ts';
import { roles as roleTable } from '../contract/roles.ts';
import { type Account, isErasedAccount, partyKinds } from '../domain/accounts/account.ts';
import { refuseHeldWrite } from '../domain/holds/hold.ts';
import type { PartyRole } from '../domain/ledger/wallet-change.ts';
import { type Caller, createCaller, type Identity, mayUse } from '../usecases/caller.ts';
import type { ReadAccount } from './account-reader.ts';
import type { Event } from './event.ts';
import { Problem, toProblem } from './problem.ts';

/** A caller with their account, if they have one. */
export type AuthorizedPerson = { readonly caller: Caller; readonly account: Account | undefined };

const erasedAccount = () =>
  new Problem('account-erased', 'This account was erased, or is being erased. It can only be read.');

/** The party of the caller that a request is about, by its query or its route. */
const namedParty = ({ permission }: Route, event: Event): PartyRole | undefined =>
  permission === 'agency.manage'
    ? 'agency'
    : partyKinds.find((kind) => kind === event.queryStringParameters?.as);

/**
 * The rights to an order come from the order, and those of staff from their token: a copy of the account is enough.
 * `GET /me` shows the account itself, also right after the person has opened a party of it.
 */
const isCopyEnough = (route: Route): boolean =>
  (route.method === 'GET' && route.path !== '/me') ||
  route.path.startsWith('/orders/{orderId}/') ||
  rolesOf(route).every((role) => roleTable[role].kind === 'staff');

/**
 * The person of a token with the parties of their account, if they may use the route. An erased account is only read:
 * for other requests its parties count as closed.
 */
export const authorizePerson = async (
  route: Route,
  event: Event,
  identity: Identity,
  readAccount: ReadAccount,
  now: string,
): Promise<AuthorizedPerson> => {
  const named = namedParty(route, event);
  // A person without an account may have opened one elsewhere a moment ago. Staff open none.
  const isStaff = identity.staffRoles.length > 0;
  const isEnough = (parties: Account['parties']): boolean =>
    (isStaff || Object.keys(parties).length > 0) &&
    mayUse(createCaller(identity, { parties }), route) &&
    (named === undefined || parties[named] !== undefined);
  const account = await readAccount(identity.accountId, {
    mayWrite: route.method !== 'GET',
    isEnough: isCopyEnough(route) ? isEnough : undefined,
  });
  const isReadOnly = account !== undefined && isErasedAccount(account) && !mayBeErased(route);
  const caller = createCaller(isReadOnly ? { ...identity, actsAs: [] } : identity, account);
  const held = route.method === 'GET' ? undefined : refuseHeldWrite(account?.hold, now);
  if (held) throw toProblem(held);
  if (isReadOnly && (route.permission === 'authenticated' || !mayUse(caller, route))) throw erasedAccount();
  return { caller, account };
};

const mayBeErased = ({ method, isForErased }: Route): boolean => method === 'GET' || isForErased === true;
