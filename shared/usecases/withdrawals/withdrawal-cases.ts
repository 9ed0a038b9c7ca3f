import * as routes from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal, refuse, refuseInState } from '../../domain/refusal.ts';
import { refuseWithoutQuery } from '../../domain/withdrawals/provider-query.ts';
import type { WithdrawalCommand } from '../../domain/withdrawals/withdrawal.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import { defineAct } from '../proposals/act.ts';
import type { UseCase } from '../use-case.ts';
import { decideWithdrawalStep } from './decide-withdrawal-step.ts';
import { toWithdrawalCaseView } from './withdrawal-view.ts';

/** Resolves a withdrawal of unknown outcome, on an operator's evidence. A repeat changes nothing. */
const resolveWithdrawal =
  (deps: ApiDeps): UseCase<typeof routes.resolveWithdrawal> =>
  async ({ params, body, caller, now }) => {
    const found = await findWithdrawal(deps.table, params.withdrawalId);
    if (!found) return refuse('not-found', 'There is no such withdrawal.');
    const conflict = refuseConflict(caller, 'resolve_withdrawal', { owner: found.payee.id });
    if (conflict) return conflict;
    const isRepeatedDecision = found.status === body.decision && found.case?.resolved !== undefined;
    if (isRepeatedDecision) return { response: toWithdrawalCaseView(found) };
    if (found.status !== 'needs_operator') {
      return refuseInState(found.status, `The withdrawal is ${found.status}; no decision is open.`);
    }
    const unasked = refuseWithoutQuery(found, now);
    if (unasked) return unasked;
    const step = await decideWithdrawalStep(deps, found, commandOf(body, caller.accountId, found.case?.kind));
    return isRefusal(step) ? step : { ...step, response: toWithdrawalCaseView(step.response.withdrawal) };
  };

type Body = Parameters<UseCase<typeof routes.resolveWithdrawal>>[0]['body'];

const commandOf = (body: Body, id: string, kind: string | undefined): WithdrawalCommand => {
  const { evidence } = body;
  if (body.decision === 'failed') {
    const message = 'The payout did not arrive, as the platform has verified.';
    return {
      type: 'fail',
      failure: { code: 'DECIDED_BY_PLATFORM', message, fixableBy: 'platform' },
      operator: { id, evidence },
    };
  }
  const bornBy = kind === 'late_success' ? body.bornBy : undefined;
  return { type: 'succeed', operator: { id, evidence, ...(bornBy && { bornBy }) } };
};

/** Staff say how a withdrawal ended. */
export const withdrawalResolutionAct = defineAct({
  route: routes.resolveWithdrawal,
  permission: 'payouts.resolve',
  findSubject: async ({ table }, { params }) => {
    const found = await findWithdrawal(table, params.withdrawalId);
    if (!found) return undefined;
    const { id, status, payee, amount, case: opened } = found;
    const state = `${status} ${opened?.kind ?? ''}`;
    return { kind: 'withdrawal', id, state, matter: { owner: payee.id }, amount };
  },
  useCase: resolveWithdrawal,
});
