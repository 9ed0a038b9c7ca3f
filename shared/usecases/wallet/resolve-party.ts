import type { Party } from '../../domain/ledger/wallet-change.ts';
import { type Caller, defaultSideOf } from '../caller.ts';

/** The requested wallet; by default the creator's, if the caller is one. */
export const resolveParty = (caller: Caller, requested: Party['role'] | undefined): Party => {
  const role = requested ?? defaultSideOf(caller);
  return { role, id: idOf[role](caller) };
};

const idOf: Readonly<Record<Party['role'], (caller: Caller) => string>> = {
  creator: ({ creatorId }) => creatorId,
  advertiser: ({ advertiserId }) => advertiserId,
  agency: ({ agencyId }) => agencyId,
};
