import { roleNames } from '../contract/roles.ts';
import { type Caller, createCaller } from '../usecases/caller.ts';

/** API Gateway formats a list claim as `[creator reviewer]`. Other gateways use JSON or commas. */
const parseNames = (claim: unknown): readonly string[] => {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === 'string' ? claim.replace(/^\[|\]$/g, '').split(/[\s,"]+/) : [];
};

/** The claims of a verified token. */
export type Claims = Readonly<Record<string, unknown>> | undefined;

/** The machine client of a token; undefined for the token of a person. */
export const machineClientOf = (claims: Claims): string | undefined =>
  typeof claims?.sub === 'string' && claims.sub === claims.client_id ? claims.sub : undefined;

/** The caller of a verified token; undefined without a token. */
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
