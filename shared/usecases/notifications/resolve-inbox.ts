import type { Party } from '../../domain/ledger/wallet-change.ts';
import type { Caller } from '../caller.ts';
import { resolveParty } from '../wallet/resolve-party.ts';

/** The party whose inbox is requested; by default, the first that the roles allow. */
export const resolveInbox = (caller: Caller, requested: Party['role'] | undefined) => {
  const { role, id } = resolveParty(caller, requested);
  return { as: role, partyId: id };
};
