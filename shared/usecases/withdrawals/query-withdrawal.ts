import type { queryWithdrawal as route } from '../../contract/routes/withdrawals.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal, refuse, refuseInState } from '../../domain/refusal.ts';
import { findWithdrawal, lastQueryWrite } from '../../store/withdrawals/withdrawal-store.ts';
import type { UseCase } from '../use-case.ts';
import { decideWithdrawalStep } from './decide-withdrawal-step.ts';
import { commandFor, endsPayout } from './payout-steps.ts';
import { askForPayout } from './send-payout.ts';
import { toWithdrawalCaseView } from './withdrawal-view.ts';

/**
 * Asks the provider about a payout at the request of staff. A clear answer has its effect at once, as a notification would.
 * Any other is stored with the open case, which nobody can resolve without it.
 */
export const queryWithdrawal =
  (deps: ApiDeps & Pick<Deps, 'payouts' | 'refunds'>): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findWithdrawal(deps.table, params.withdrawalId);
    if (!found) return refuse('not-found', 'There is no such withdrawal.');
    const conflict = refuseConflict(caller, 'resolve_withdrawal', { owner: found.payee.id });
    if (conflict) return conflict;
    if (found.status === 'requested' || found.status === 'submitting') {
      return refuseInState(
        found.status,
        'The provider cannot know this payout, because it was not sent yet.',
      );
    }
    const answer = await askForPayout(deps, found);
    if (endsPayout(answer, found.status)) {
      const step = await decideWithdrawalStep(deps, found, commandFor(answer, found.status));
      return isRefusal(step) ? step : { ...step, response: toWithdrawalCaseView(step.response.withdrawal) };
    }
    const lastQuery = { at: now, by: caller.accountId, answer: answer.status };
    if (found.status !== 'needs_operator' || !found.case) return { response: toWithdrawalCaseView(found) };
    return {
      response: toWithdrawalCaseView({ ...found, case: { ...found.case, lastQuery } }),
      writes: [lastQueryWrite(found, lastQuery)],
    };
  };
