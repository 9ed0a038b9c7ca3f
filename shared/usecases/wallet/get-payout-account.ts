import type { getPayoutAccount as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { viewOfPayoutAccount } from './payout-account-view.ts';

/** The account that the creator's withdrawals go to, masked. */
export const getPayoutAccount =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ caller }) => {
    const bound = await findPayoutAccount(deps.table, caller.creatorId);
    return bound
      ? { answer: viewOfPayoutAccount(bound, deps.policy) }
      : refuse('not-found', 'No payout account is bound.');
  };
