import type * as routes from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import {
  type Freeze,
  findFreeze,
  freezeWrites,
  listFreezeChanges as list,
} from '../../store/withdrawals/freeze-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

const toFreezeView = (freeze: Freeze | undefined) =>
  freeze ?? { deposits: false, withdrawals: false, seq: 0 };

/** Returns the freeze switch: what is stopped, by whom and why. */
export const getFreeze =
  (deps: ApiDeps): UseCase<typeof routes.getFreeze> =>
  async () => ({ response: toFreezeView(await findFreeze(deps.table)) });

/** Stops or resumes deposits or withdrawals. A repeat changes nothing. */
export const setFreeze =
  (deps: ApiDeps): UseCase<typeof routes.setFreeze> =>
  async ({ body, caller, now, ifMatch }) => {
    const before = await findFreeze(deps.table);
    const mismatch = refuseChangedResource(ifMatch, toFreezeView(before));
    if (mismatch) return mismatch;
    const { deposits, withdrawals } = toFreezeView(before);
    if (body.deposits === deposits && body.withdrawals === withdrawals)
      return { response: toFreezeView(before) };
    const freeze = { ...body, seq: (before?.seq ?? 0) + 1, at: now, by: caller.accountId };
    return { response: toFreezeView(freeze), writes: freezeWrites(freeze) };
  };

/** Lists all changes of the freeze switch, newest first. */
export const listFreezeChanges =
  (deps: ApiDeps): UseCase<typeof routes.listFreezeChanges> =>
  ({ query }) =>
    listPage(deps, 'freeze changes', query, (page) => list(deps.table, indexes.freezeChanges(), page));
