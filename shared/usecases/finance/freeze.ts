import type * as routes from '../../contract/routes/withdrawal-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import {
  type Freeze,
  findFreeze,
  listFreezeChanges as list,
  writesOfFreeze,
} from '../../store/freeze-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { pageOf, positionOf } from '../paging.ts';

const viewOf = (freeze: Freeze | undefined) => freeze ?? { deposits: false, withdrawals: false, seq: 0 };

/** Whether deposits or withdrawals are stopped, by whom and why. */
export const getFreeze =
  (deps: ApiDeps): Use<typeof routes.getFreeze> =>
  async () => ({ answer: viewOf(await findFreeze(deps.table)) });

/** Stops deposits or withdrawals, or lets them go on. As it is already, it stays, with the reason it had. */
export const setFreeze =
  (deps: ApiDeps): Use<typeof routes.setFreeze> =>
  async ({ body, caller, now, ifMatch }) => {
    const before = await findFreeze(deps.table);
    const mismatch = refuseUnlessMatching(ifMatch, viewOf(before));
    if (mismatch) return mismatch;
    const { deposits, withdrawals } = viewOf(before);
    if (body.deposits === deposits && body.withdrawals === withdrawals) return { answer: viewOf(before) };
    const freeze = { ...body, seq: (before?.seq ?? 0) + 1, at: now, by: caller.accountId };
    return { answer: viewOf(freeze), writes: writesOfFreeze(freeze) };
  };

/** Every turn of the switch, newest first. */
export const listFreezeChanges =
  (deps: ApiDeps): Use<typeof routes.listFreezeChanges> =>
  async ({ query }) => {
    const after = await positionOf(deps.signer, 'freeze changes', query.cursor);
    if (isRefusal(after)) return after;
    const { changes, next } = await list(deps.table, query.limit, after);
    return { answer: await pageOf(deps.signer, 'freeze changes', changes, next) };
  };
