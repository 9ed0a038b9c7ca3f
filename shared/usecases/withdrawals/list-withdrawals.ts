import type { listWithdrawals as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listWithdrawals as list } from '../../store/withdrawals/withdrawal-store.ts';
import { readCursor, toPage } from '../paging.ts';
import { resolvePayee } from '../payout-accounts/resolve-payee.ts';
import type { UseCase } from '../use-case.ts';
import { toWithdrawalView } from './withdrawal-view.ts';

/** Lists the payee's withdrawals, newest first. */
export const listWithdrawals =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const payee = resolvePayee(caller, query.as);
    if (isRefusal(payee)) return payee;
    const name = `withdrawals ${payee.id}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const { withdrawals, next } = await list(deps.table, payee, query.limit, after);
    return { response: await toPage(deps.signer, name, withdrawals.map(toWithdrawalView), next) };
  };
