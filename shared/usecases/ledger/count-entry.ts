import type { Deps } from '../../deps.ts';
import { walletChangesOf } from '../../domain/ledger/wallet-change.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { countedEntryWrites } from '../../store/ledger/account-sum-store.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { monthWrite } from '../../store/wallet/wallet-month-store.ts';
import { perform } from '../perform.ts';

/**
 * Counts a journal entry in the sums of its accounts and in the wallets' months, in one transaction. So reads
 * always see whole entries, and a repeat counts nothing.
 */
export const countEntry = async (
  deps: Pick<Deps, 'table' | 'now' | 'policy'>,
  { entry, advertiserId }: JournalRecord,
): Promise<void> => {
  const counted = await perform(deps, async () => ({
    response: undefined,
    writes: [
      ...countedEntryWrites(entry, deps.now()),
      ...walletChangesOf(entry, advertiserId).map((change) =>
        monthWrite(change, entry.at, deps.policy.timeZone),
      ),
    ],
  }));
  if (isRefusal(counted) && counted.fields?.counted !== true) throw new Error(counted.detail);
};
