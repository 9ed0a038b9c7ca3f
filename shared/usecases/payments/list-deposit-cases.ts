import type { listDepositCases as route } from '../../contract/routes/deposit-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listDepositCases as list } from '../../store/deposit-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfDepositCase } from './deposit-view.ts';

/** The deposits that a person has to decide on, the longest waiting first. */
export const listDepositCases =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query }) => {
    const after = await positionOf(deps.signer, 'deposit cases', query.cursor);
    if (isRefusal(after)) return after;
    const { deposits, next } = await list(deps.table, query.limit, after);
    return { answer: await pageOf(deps.signer, 'deposit cases', deposits.map(viewOfDepositCase), next) };
  };
