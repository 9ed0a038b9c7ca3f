import type { listWithdrawals as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listWithdrawals as list } from '../../store/withdrawal-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { payeeOf } from './payee.ts';
import { viewOfWithdrawal } from './withdrawal-view.ts';

/** The payee's withdrawals, newest first. */
export const listWithdrawals =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller }) => {
    const payee = payeeOf(caller, query.as);
    if (isRefusal(payee)) return payee;
    const name = `withdrawals ${payee.id}`;
    const after = await positionOf(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const { withdrawals, next } = await list(deps.table, payee, query.limit, after);
    return { answer: await pageOf(deps.signer, name, withdrawals.map(viewOfWithdrawal), next) };
  };
