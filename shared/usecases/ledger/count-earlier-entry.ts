import type { Deps } from '../../deps.ts';
import { walletChangesOf } from '../../domain/ledger/wallet-change.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { earlierEntryWrites } from '../../store/ledger/account-sum-store.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { monthWrites } from '../../store/wallet/wallet-month-store.ts';
import { perform } from '../perform.ts';

/**
 * Counts a journal entry of an earlier release in the sums of its accounts and in the wallets' months, in one transaction.
 * So reads always see whole entries, and a repeat counts nothing. All other entries are counted where they are posted.
 */
export const countEarlierEntry = async (
  deps: Pick<Deps, 'table' | 'now' | 'policy'>,
  { entry, advertiserId, counted: isCounted }: JournalRecord,
): Promise<void> => {
  if (isCounted) return;
  const counted = await perform(deps, async () => ({
    response: undefined,
    writes: [
      ...earlierEntryWrites(entry, deps.now()),
      ...monthWrites(
        walletChangesOf(entry, advertiserId).map((change) => ({ ...change, at: entry.at })),
        deps.policy.timeZone,
      ),
    ],
  }));
  if (isRefusal(counted) && counted.fields?.counted !== true) throw new Error(counted.detail);
};
