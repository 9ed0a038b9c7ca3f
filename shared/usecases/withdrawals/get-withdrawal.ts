import type { getWithdrawal as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import { may } from '../caller.ts';
import { isOwnWithdrawal } from '../payout-accounts/resolve-payee.ts';
import type { UseCase } from '../use-case.ts';
import { toWithdrawalView } from './withdrawal-view.ts';

/** Returns a withdrawal, to its payee and to operators. */
export const getWithdrawal =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller }) => {
    const withdrawal = await findWithdrawal(deps.table, params.withdrawalId);
    const isTheirs = withdrawal && (isOwnWithdrawal(withdrawal, caller) || may(caller, 'finance.read'));
    return isTheirs
      ? { response: toWithdrawalView(withdrawal) }
      : refuse('not-found', 'There is no such withdrawal.');
  };
