import { roleNames } from '../contract/roles.ts';
import { type Caller, createCaller } from '../usecases/caller.ts';

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

/** The caller whom a checked token's claims describe; `undefined` when there is no token. */
export const toCaller = (claims: Claims): Caller | undefined => {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const named = new Set(parseNames(claims?.['cognito:groups']));
  const name = typeof claims?.username === 'string' ? claims.username : sub;
  return createCaller(
    sub,
    roleNames.filter((role) => named.has(role)),
    name,
  );
};
