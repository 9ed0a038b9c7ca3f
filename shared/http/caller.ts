import { derivePartyId } from '../adapters/ids.ts';
import type { Role } from '../contract/define-route.ts';

/** Who asks: the account behind the token, the roles it has, and its ids as a party. */
export type Caller = {
  readonly accountId: string;
  readonly roles: ReadonlySet<Role>;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly agencyId: string;
  /** What the account is called by those who may see it. */
  readonly name: string;
};

const roles: readonly Role[] = ['creator', 'advertiser', 'reviewer', 'operator'];

/** API Gateway gives a claim that is a list as `[creator reviewer]`; other gateways give JSON, or commas. */
const parseNames = (claim: unknown): readonly string[] => {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === 'string' ? claim.replace(/^\[|\]$/g, '').split(/[\s,"]+/) : [];
};

/** What a checked token says. */
export type Claims = Readonly<Record<string, unknown>> | undefined;

/** The machine client that a token is about; undefined for one that is about a person. */
export const machineClientOf = (claims: Claims): string | undefined =>
  typeof claims?.sub === 'string' && claims.sub === claims.client_id ? claims.sub : undefined;

/** An account in some of its roles. */
export const createCaller = (accountId: string, named: Iterable<Role>, name: string): Caller => ({
  accountId,
  roles: new Set(named),
  creatorId: derivePartyId('crt', accountId),
  advertiserId: derivePartyId('adv', accountId),
  agencyId: derivePartyId('agy', accountId),
  name,
});

/** The caller whom a checked token's claims describe; `undefined` when there is no token. */
export const toCaller = (claims: Claims): Caller | undefined => {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const named = new Set(parseNames(claims?.['cognito:groups']));
  const name = typeof claims?.username === 'string' ? claims.username : sub;
  return createCaller(
    sub,
    roles.filter((role) => named.has(role)),
    name,
  );
};
