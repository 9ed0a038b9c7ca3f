import type { getWallet as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { money } from '../../domain/money.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import type { UseCase } from '../use-case.ts';
import { currencyOf } from './currency.ts';
import { findPendingOf } from './find-pending-income.ts';
import { resolveParty } from './resolve-party.ts';

/** Returns the caller's balances in the platform's currency. */
export const getWallet =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const currency = currencyOf(deps.policy);
    const party = resolveParty(caller, query.as);
    const [{ available, held, withdrawing }, pending] = await Promise.all([
      findBalance(deps.table, party.id, currency),
      findPendingOf(deps, party, currency),
    ]);
    return {
      response: {
        available: money(available, currency),
        held: money(held, currency),
        pending: money(pending, currency),
        withdrawing: money(withdrawing, currency),
      },
    };
  };
