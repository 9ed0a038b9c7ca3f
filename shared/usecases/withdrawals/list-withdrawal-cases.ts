import type { listWithdrawalCases as route } from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listWithdrawalCases as list } from '../../store/withdrawals/withdrawal-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toWithdrawalCaseView } from './withdrawal-view.ts';

/** Lists withdrawals that an operator must decide on, oldest first. */
export const listWithdrawalCases =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query }) => {
    const after = await readCursor(deps.signer, 'withdrawal cases', query.cursor);
    if (isRefusal(after)) return after;
    const { withdrawals, next } = await list(deps.table, query.limit, after);
    return {
      response: await toPage(deps.signer, 'withdrawal cases', withdrawals.map(toWithdrawalCaseView), next),
    };
  };
