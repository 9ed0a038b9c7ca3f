import type { getWithdrawal as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findWithdrawal } from '../../store/withdrawal-store.ts';
import { viewOfWithdrawal } from './withdrawal-view.ts';

/** Where one withdrawal stands, for its creator and for operators. */
export const getWithdrawal =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller }) => {
    const withdrawal = await findWithdrawal(deps.table, params.withdrawalId);
    const isTheirs = withdrawal?.creatorId === caller.creatorId || caller.roles.has('operator');
    return withdrawal && isTheirs
      ? { answer: viewOfWithdrawal(withdrawal) }
      : refuse('not-found', 'There is no such withdrawal.');
  };
