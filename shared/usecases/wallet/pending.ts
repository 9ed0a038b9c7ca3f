import type { Deps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/booking.ts';
import { findPending } from '../../store/track-store.ts';

/** What a party's running orders will bring it, in minor units; to an advertiser they bring nothing. */
export const pendingOf = async (
  { table }: Pick<Deps, 'table'>,
  { role, id }: Party,
  currency: string,
): Promise<number> => (role === 'advertiser' ? 0 : findPending(table, { role, id }, currency));
