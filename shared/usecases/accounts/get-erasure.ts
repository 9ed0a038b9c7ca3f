import type { getErasure as route } from '../../contract/routes/accounts.ts';
import type { ApiDeps } from '../../deps.ts';
import { findErasure } from '../../store/accounts/erasure-store.ts';
import type { UseCase } from '../use-case.ts';
import { toErasureView } from './erasure-view.ts';
import { findErasureBlockers } from './find-erasure-blockers.ts';

/** Returns the caller's erasure. Before the deletion it lists the blockers. */
export const getErasure =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ caller }) => {
    const erasure = await findErasure(deps.table, caller.accountId);
    const isBefore = !erasure || erasure.phase === 'closing';
    return { response: toErasureView(erasure, isBefore ? await findErasureBlockers(deps, caller) : []) };
  };
