import type { Party } from '../../domain/ledger/wallet-change.ts';
import type { Caller } from '../caller.ts';

/** The wallet that is meant: the one asked for, else the creator's if the caller is one. */
export const resolveParty = (caller: Caller, asked: Party['role'] | undefined): Party => {
  const role = asked ?? (caller.roles.has('creator') ? 'creator' : 'advertiser');
  return { role, id: idOf[role](caller) };
};

const idOf: Readonly<Record<Party['role'], (caller: Caller) => string>> = {
  creator: ({ creatorId }) => creatorId,
  advertiser: ({ advertiserId }) => advertiserId,
  agency: ({ agencyId }) => agencyId,
};
