import type { getWithdrawal as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findWithdrawal } from '../../store/withdrawal-store.ts';
import { isOwn } from './payee.ts';
import { viewOfWithdrawal } from './withdrawal-view.ts';

/** Where one withdrawal stands, for its payee and for operators. */
export const getWithdrawal =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller }) => {
    const withdrawal = await findWithdrawal(deps.table, params.withdrawalId);
    const isTheirs = withdrawal && (isOwn(withdrawal, caller) || caller.roles.has('operator'));
    return isTheirs
      ? { answer: viewOfWithdrawal(withdrawal) }
      : refuse('not-found', 'There is no such withdrawal.');
  };
