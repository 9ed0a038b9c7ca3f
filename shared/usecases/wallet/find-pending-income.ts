import type { Deps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import { findPendingIncome } from '../../store/creators/track-record-store.ts';

/** A party's income from running orders, in minor units; none for an advertiser. */
export const findPendingOf = async (
  { table }: Pick<Deps, 'table'>,
  { role, id }: Party,
  currency: string,
): Promise<number> => (role === 'advertiser' ? 0 : findPendingIncome(table, { role, id }, currency));
