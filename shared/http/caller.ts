import { partyId } from '../adapters/ids.ts';
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
const namesIn = (claim: unknown): readonly string[] => {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === 'string' ? claim.replace(/^\[|\]$/g, '').split(/[\s,"]+/) : [];
};

/** The caller whom a checked token's claims describe; `undefined` when there is no token. */
export const callerOf = (claims: Readonly<Record<string, unknown>> | undefined): Caller | undefined => {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const named = new Set(namesIn(claims?.['cognito:groups']));
  return {
    accountId: sub,
    roles: new Set(roles.filter((role) => named.has(role))),
    creatorId: partyId('crt', sub),
    advertiserId: partyId('adv', sub),
    agencyId: partyId('agy', sub),
    name: typeof claims?.username === 'string' ? claims.username : sub,
  };
};
