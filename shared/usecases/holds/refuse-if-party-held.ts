import type { Deps } from '../../deps.ts';
import { refuseHeldPayout } from '../../domain/holds/hold.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { findParty } from '../../store/accounts/party-store.ts';

/** Refuses a payout to a party on hold, where no request has read its account. */
export const refuseIfPartyHeld = async (
  { table }: Pick<Deps, 'table'>,
  partyId: string,
  now: Instant,
): Promise<Refusal | undefined> => refuseHeldPayout((await findParty(table, partyId))?.hold, now);
