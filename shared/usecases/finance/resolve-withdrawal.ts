import type { resolveWithdrawal as route } from '../../contract/routes/withdrawal-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { WithdrawalCommand } from '../../domain/withdrawal/withdrawal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findWithdrawal } from '../../store/withdrawal-store.ts';
import { isOwn } from '../wallet/payee.ts';
import { viewOfCase } from '../wallet/withdrawal-view.ts';
import { takeStep } from '../workflow/take-withdrawal-step.ts';

const ownWithdrawal = refuse('forbidden', 'Nobody decides on a withdrawal of their own.');

/** Ends a withdrawal that nobody is sure of, on an operator's word and evidence. Said again, it changes nothing. */
export const resolveWithdrawal =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller }) => {
    const found = await findWithdrawal(deps.table, params.withdrawalId);
    if (!found) return refuse('not-found', 'There is no such withdrawal.');
    if (isOwn(found, caller)) return ownWithdrawal;
    const isOpen = found.status === 'needs_operator';
    const isSaidAgain = found.status === body.decision && found.case?.resolved !== undefined;
    if (isSaidAgain) return { answer: viewOfCase(found) };
    if (!isOpen) {
      return refuse('illegal-transition', `The withdrawal is ${found.status}; there is nothing to decide.`, {
        state: found.status,
        allowed: [],
      });
    }
    const step = await takeStep(deps, found, commandOf(body, caller.accountId, found.case?.kind));
    return isRefusal(step) ? step : { ...step, answer: viewOfCase(step.answer.withdrawal) };
  };

type Body = Parameters<Use<typeof route>>[0]['body'];

const commandOf = (body: Body, id: string, kind: string | undefined): WithdrawalCommand => {
  const { evidence } = body;
  if (body.decision === 'failed') {
    const message = 'The payout did not arrive; the platform has looked into it.';
    return {
      type: 'fail',
      failure: { code: 'DECIDED_BY_PLATFORM', message, fixableBy: 'platform' },
      operator: { id, evidence },
    };
  }
  const bornBy = kind === 'late_success' ? body.bornBy : undefined;
  return { type: 'succeed', operator: { id, evidence, ...(bornBy && { bornBy }) } };
};
