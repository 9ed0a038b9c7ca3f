import type { listDepositCases as route } from '../../contract/routes/deposit-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listDepositCases as list } from '../../store/deposits/deposit-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toDepositCaseView } from './deposit-view.ts';

/** Lists deposits that an operator must decide on, oldest first. */
export const listDepositCases =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query }) => {
    const after = await readCursor(deps.signer, 'deposit cases', query.cursor);
    if (isRefusal(after)) return after;
    const { deposits, next } = await list(deps.table, query.limit, after);
    return { response: await toPage(deps.signer, 'deposit cases', deposits.map(toDepositCaseView), next) };
  };
