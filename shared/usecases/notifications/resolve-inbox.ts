import type { Party } from '../../domain/ledger/wallet-change.ts';
import type { Caller } from '../caller.ts';
import { resolveParty } from '../wallet/resolve-party.ts';

/** The party whose inbox is meant: the one asked for, and otherwise the first that the account's roles allow. */
export const resolveInbox = (caller: Caller, asked: Party['role'] | undefined) => {
  const { role, id } = resolveParty(caller, asked);
  return { as: role, partyId: id };
};
