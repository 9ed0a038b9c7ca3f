import type { getPayoutAccount as route } from '../../contract/routes/payout-accounts.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import type { UseCase } from '../use-case.ts';
import { toPayoutAccountView } from './payout-account-view.ts';
import { resolvePayee } from './resolve-payee.ts';

/** Returns the account for withdrawals, masked. */
export const getPayoutAccount =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const payee = resolvePayee(caller, query.as);
    if (isRefusal(payee)) return payee;
    const bound = await findPayoutAccount(deps.table, payee);
    return bound
      ? { response: toPayoutAccountView(bound, deps.policy) }
      : refuse('not-found', 'No payout account is bound. Bind one with PUT /wallet/payout-account.');
  };
