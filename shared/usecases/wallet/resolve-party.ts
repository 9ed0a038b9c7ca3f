import type { Party } from '../../domain/ledger/wallet-change.ts';
import { type Caller, defaultPartyOf } from '../caller.ts';

/** The requested party of the caller; by default the creator, if they are one, then the advertiser. */
export const resolveParty = (caller: Caller, requested: Party['role'] | undefined): Party => {
  const role = requested ?? defaultPartyOf(caller);
  return { role, id: idOf[role](caller) };
};

const idOf: Readonly<Record<Party['role'], (caller: Caller) => string>> = {
  creator: ({ creatorId }) => creatorId,
  advertiser: ({ advertiserId }) => advertiserId,
  agency: ({ agencyId }) => agencyId,
};
