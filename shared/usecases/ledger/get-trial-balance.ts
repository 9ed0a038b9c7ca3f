import { describeFaults } from '../../contract/problems.ts';
import type { getTrialBalance as route } from '../../contract/routes/ledger.ts';
import type { ApiDeps } from '../../deps.ts';
import { type AccountSum, isBalanced, mergeSums, totalsOf } from '../../domain/ledger/account-sums.ts';
import { refuse } from '../../domain/refusal.ts';
import { listAccountPlaces } from '../../store/audits/place.ts';
import { readStoredNumbers } from '../../store/audits/stored-numbers.ts';
import { type ListedAccount, listAccounts } from '../../store/ledger/account-list.ts';
import { readAccountSum } from '../../store/ledger/account-numbers.ts';
import { type KindSums, readSumsByKind } from '../../store/ledger/account-sum-store.ts';
import { mapPage } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { readPastBalance } from './read-past-balance.ts';

/** Sums by kind, and the sums of accounts, at one moment. */
type TrialBalance = {
  readonly kinds: KindSums;
  readonly readSums: (accounts: readonly ListedAccount[]) => Promise<readonly AccountSum[]>;
};

/** The present trial balance. Each entry changes its sums in its own transaction. */
const readPresentBalance = async ({ table }: Pick<ApiDeps, 'table'>): Promise<TrialBalance> => ({
  kinds: await readSumsByKind(table),
  readSums: async (accounts) => {
    const numbers = await readStoredNumbers(table, accounts.flatMap(listAccountPlaces));
    return accounts.map((account) => readAccountSum(account, (place) => numbers.get(place)));
  },
});

/** Returns the sums of all accounts, now or at a past moment. */
export const getTrialBalance =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, now }) => {
    const { asOf } = query;
    if (asOf !== undefined && asOf > now) {
      return refuse('validation', describeFaults(1), {
        errors: [
          {
            in: 'query',
            pointer: '#/asOf',
            code: 'in_future',
            message: `must not be after ${now}`,
            params: { latest: now },
          },
        ],
      });
    }
    return listPage(deps, `trial balance ${asOf ?? ''}`, query, async (page) => {
      const { kinds, readSums } = asOf ? await readPastBalance(deps, asOf) : await readPresentBalance(deps);
      const { sums, entries } = kinds;
      const accounts = await mapPage(listAccounts(deps.table, page), async (listed) =>
        (await readSums(listed)).filter(hasMoved).map(toSumView),
      );
      return {
        balanced: isBalanced(sums),
        asOf: asOf ?? now,
        uncounted: 0,
        entries,
        totals: totalsOf(sums),
        summary: mergeSums(sums).map(toSumView),
        ...accounts,
      };
    });
  };

const hasMoved = ({ debit, credit }: AccountSum): boolean => debit > 0 || credit > 0;

const toSumView = (sum: AccountSum) => ({ ...sum, balance: sum.credit - sum.debit });
