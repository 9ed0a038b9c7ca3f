import type * as routes from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { findWithdrawal, listWithdrawals as list } from '../../store/withdrawals/withdrawal-store.ts';
import { may } from '../caller.ts';
import { listPage } from '../paging.ts';
import { isOwnWithdrawal, resolvePayee } from '../payout-accounts/resolve-payee.ts';
import type { UseCase } from '../use-case.ts';
import { toWithdrawalView } from './withdrawal-view.ts';

/** Returns a withdrawal, to its payee and to operators. */
export const getWithdrawal =
  (deps: ApiDeps): UseCase<typeof routes.getWithdrawal> =>
  async ({ params, caller }) => {
    const withdrawal = await findWithdrawal(deps.table, params.withdrawalId);
    const isTheirs = withdrawal && (isOwnWithdrawal(withdrawal, caller) || may(caller, 'finance.read'));
    return isTheirs
      ? { response: toWithdrawalView(withdrawal) }
      : refuse('not-found', 'There is no such withdrawal.');
  };

/** Lists the payee's withdrawals, newest first. */
export const listWithdrawals =
  (deps: ApiDeps): UseCase<typeof routes.listWithdrawals> =>
  async ({ query, caller }) => {
    const payee = resolvePayee(caller, query.as);
    if (isRefusal(payee)) return payee;
    return listPage(deps, `withdrawals ${payee.id}`, query, (page) =>
      mapEach(list(deps.table, indexes.withdrawalsOf(payee), page), toWithdrawalView),
    );
  };
