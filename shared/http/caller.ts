import { roleNames, roles } from '../contract/roles.ts';
import type { TokenClaims } from '../contract/token-claims.ts';
import { type Caller, createCaller } from '../usecases/caller.ts';
import type { Claims } from './access-token.ts';

/** The machine client of a token; undefined for the token of a person. */
export const machineClientOf = (claims: Claims): string | undefined =>
  typeof claims?.sub === 'string' && claims.sub === claims.client_id ? claims.sub : undefined;

/** A person, and the same person with the roles of staff that the token lacks a second factor for. */
export type SignedInPerson = { readonly caller: Caller; readonly callerWithFactor: Caller };

/**
 * The person of a verified token; undefined without a subject. The payload names the roles: without it, there are none.
 */
export const toPerson = (
  claims: Claims,
  payload: Claims,
  { rolesClaim, factorClaim, factorValue }: TokenClaims,
): SignedInPerson | undefined => {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const listed: unknown = payload?.[rolesClaim];
  const names = new Set<unknown>(Array.isArray(listed) ? listed : []);
  const named = roleNames.filter((role) => names.has(role));
  const hasFactor = [payload?.[factorClaim]].flat().includes(factorValue);
  const granted = hasFactor ? named : named.filter((role) => roles[role].kind === 'party');
  const name = typeof claims?.username === 'string' ? claims.username : sub;
  return {
    caller: createCaller(sub, granted, name),
    callerWithFactor: createCaller(sub, named, name),
  };
};
