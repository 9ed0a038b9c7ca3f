import * as routes from '../../contract/routes/deposits.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuse, refuseInState } from '../../domain/refusal.ts';
import {
  type Deposit,
  endedDepositWrite,
  findDeposit,
  listDeposits,
} from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { listPage } from '../paging.ts';
import { defineAct } from '../proposals/act.ts';
import type { UseCase } from '../use-case.ts';
import { receivedDepositWrites } from './check-deposit.ts';
import { depositEventWrite } from './deposit-event.ts';

/** Lists deposits that an operator must decide on, oldest first. */
export const listDepositCases =
  (deps: ApiDeps): UseCase<typeof routes.listDepositCases> =>
  ({ query }) =>
    listPage(deps, 'deposit cases', query, (page) => listDeposits(deps.table, indexes.depositCases(), page));

/**
 * Resolves a deposit with a different amount, on an operator's evidence: the advertiser receives what was
 * paid, or it was sent back. A repeat changes nothing.
 */
const resolveDeposit =
  (deps: ApiDeps): UseCase<typeof routes.resolveDeposit> =>
  async ({ params, body: { decision, evidence }, caller, now }) => {
    const found = await findDeposit(deps.table, params.depositId);
    if (!found) return refuse('not-found', 'There is no such deposit.');
    const conflict = refuseConflict(caller, 'resolve_deposit', { owner: found.advertiserId });
    if (conflict) return conflict;
    if (found.resolved && found.status === decision) return { response: found };
    if (found.status !== 'needs_operator' || !found.paid) {
      return refuseInState(found.status, `The deposit is ${found.status}; no decision is open.`);
    }
    if (decision === 'received' && !deps.policy.currencies.includes(found.paid.currency)) {
      return refuse(
        'conflict',
        `The platform keeps no ${found.paid.currency}: record that the amount was sent back.`,
      );
    }
    const resolved = { at: now, by: caller.accountId, evidence };
    const ended: Deposit = {
      ...found,
      status: decision,
      resolved,
      ...(decision === 'received' && { receivedAt: now }),
    };
    return {
      response: ended,
      writes: [
        endedDepositWrite(ended, 'needs_operator'),
        ...(decision === 'received' ? receivedDepositWrites(deps, ended, found.paid, now) : []),
        depositEventWrite(deps, ended, decision, now),
      ],
    };
  };

/** Staff resolve a deposit. Without a paid amount, none is known to move. */
export const depositResolutionAct = defineAct({
  route: routes.resolveDeposit,
  permission: 'deposits.resolve',
  findSubject: async ({ table }, { params }) => {
    const found = await findDeposit(table, params.depositId);
    if (!found) return undefined;
    const { id, status, paid, advertiserId } = found;
    return { kind: 'deposit', id, state: status, matter: { owner: advertiserId }, amount: paid };
  },
  useCase: resolveDeposit,
});
