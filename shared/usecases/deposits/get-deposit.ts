import type { getDeposit as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findDeposit } from '../../store/deposits/deposit-store.ts';
import type { UseCase } from '../use-case.ts';
import { checkDeposit } from './check-deposit.ts';
import { toDepositView } from './deposit-view.ts';

/**
 * Returns a deposit. A pending one is checked with the provider, so that an advertiser who returns from
 * paying does not wait for the notification.
 */
export const getDeposit =
  (deps: ApiDeps & Pick<Deps, 'deposits'>): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findDeposit(deps.table, params.depositId);
    if (found?.advertiserId !== caller.advertiserId) return refuse('not-found', 'There is no such deposit.');
    const checked = await checkDeposit(deps, found.id, now).catch(() => ({ response: found }));
    return { ...checked, response: toDepositView(checked.response ?? found) };
  };
