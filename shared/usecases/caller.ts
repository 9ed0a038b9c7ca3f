import { derivePartyId } from '../adapters/ids.ts';
import type { Role } from '../contract/define-route.ts';

/** The account of the token, with its roles and party ids. */
export type Caller = {
  readonly accountId: string;
  readonly roles: ReadonlySet<Role>;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly agencyId: string;
  readonly name: string;
};

/** An account in some of its roles. */
export const createCaller = (accountId: string, named: Iterable<Role>, name: string): Caller => ({
  accountId,
  roles: new Set(named),
  creatorId: derivePartyId('crt', accountId),
  advertiserId: derivePartyId('adv', accountId),
  agencyId: derivePartyId('agy', accountId),
  name,
});
