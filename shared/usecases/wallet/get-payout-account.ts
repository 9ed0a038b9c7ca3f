import type { getPayoutAccount as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { payeeOf } from './payee.ts';
import { viewOfPayoutAccount } from './payout-account-view.ts';

/** The account that withdrawals go to, masked. */
export const getPayoutAccount =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller }) => {
    const payee = payeeOf(caller, query.as);
    if (isRefusal(payee)) return payee;
    const bound = await findPayoutAccount(deps.table, payee);
    return bound
      ? { answer: viewOfPayoutAccount(bound, deps.policy) }
      : refuse('not-found', 'No payout account is bound.');
  };
