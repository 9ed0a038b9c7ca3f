import type { listWithdrawalCases as route } from '../../contract/routes/withdrawal-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listWithdrawalCases as list } from '../../store/withdrawal-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfCase } from '../wallet/withdrawal-view.ts';

/** The withdrawals that a person has to decide on, the longest waiting first. */
export const listWithdrawalCases =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query }) => {
    const after = await positionOf(deps.signer, 'withdrawal cases', query.cursor);
    if (isRefusal(after)) return after;
    const { withdrawals, next } = await list(deps.table, query.limit, after);
    return { answer: await pageOf(deps.signer, 'withdrawal cases', withdrawals.map(viewOfCase), next) };
  };
