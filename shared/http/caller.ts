import { staffRoles } from '../contract/roles.ts';
import type { TokenClaims } from '../contract/token-claims.ts';
import type { Identity } from '../usecases/caller.ts';
import type { Claims } from './access-token.ts';

/** The machine client of a token; undefined for the token of a person. */
export const machineClientOf = (claims: Claims): string | undefined =>
  typeof claims?.sub === 'string' && claims.sub === claims.client_id ? claims.sub : undefined;

/**
 * The person of a verified token; undefined without a subject. The payload names the roles of staff: without it, there
 * are none. The roles of parties come from the account alone.
 */
export const toIdentity = (
  claims: Claims,
  payload: Claims,
  { rolesClaim, factorClaim, factorValue }: TokenClaims,
): Identity | undefined => {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const listed: unknown = payload?.[rolesClaim];
  const names = new Set<unknown>(Array.isArray(listed) ? listed : []);
  const named = staffRoles.filter((role) => names.has(role));
  const hasFactor = [payload?.[factorClaim]].flat().includes(factorValue);
  const name = typeof claims?.username === 'string' ? claims.username : sub;
  return {
    ...{ accountId: sub, name },
    staffRoles: hasFactor ? named : [],
    withheldRoles: hasFactor ? [] : named,
  };
};
