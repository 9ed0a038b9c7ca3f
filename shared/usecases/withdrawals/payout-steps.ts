import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { ProviderPayoutStatus } from '../../adapters/payouts/provider.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Withdrawal, WithdrawalCommand } from '../../domain/withdrawals/withdrawal.ts';
import { perform } from '../perform.ts';
import {
  decideWithdrawalStep,
  loadWithdrawal,
  type StepDeps,
  type WithdrawalStepResult,
} from './decide-withdrawal-step.ts';

export type PayoutResult = {
  readonly withdrawalId: string;
  readonly status: Withdrawal['status'];
  /** The payout cannot be sent now: the caller retries later. */
  readonly held?: true;
  /** The provider gave no clear status: the sender of the notification should repeat it. */
  readonly unclear?: true;
};

export const toPayoutResult = ({ id, status }: Withdrawal): PayoutResult => ({ withdrawalId: id, status });

/** The step that an answer of the provider causes. */
export const commandFor = (
  answer: Exclude<ProviderPayoutStatus, { readonly status: 'unfunded' }>,
  from: Withdrawal['status'],
): WithdrawalCommand => {
  switch (answer.status) {
    case 'paid':
      return { type: 'succeed', providerReference: answer.reference };
    case 'processing':
      return { type: 'acknowledge', providerReference: answer.reference };
    case 'failed':
      return { type: 'fail', failure: answer.failure };
    case 'returned':
      // A payout that was returned before it was seen as paid was never paid.
      return { type: from === 'paid' ? 'send_back' : 'fail', failure: answer.failure };
    case 'not_found':
      return { type: 'miss' };
    case 'unknown':
      return { type: 'lose_track' };
  }
};

/** Whether an answer about a payout in this state is an outcome. The money of a returned payout is back already. */
export const endsPayout = (
  answer: ProviderPayoutStatus,
  before: Withdrawal['status'],
): answer is Extract<ProviderPayoutStatus, { readonly status: 'paid' | 'failed' | 'returned' }> => {
  const { status } = answer;
  return status === 'paid' || ((status === 'failed' || status === 'returned') && before !== 'returned');
};

/**
 * Applies one step to a withdrawal that was read. If a concurrent step was first, it returns that state. A step that the
 * withdrawal refuses although nobody changed it is a contradiction: it is logged and counted.
 */
export const applyStep = async (
  deps: StepDeps,
  found: Withdrawal,
  command: WithdrawalCommand,
): Promise<WithdrawalStepResult> => {
  const { id: withdrawalId } = found;
  const result = await perform(deps, async () =>
    decideWithdrawalStep(deps, await loadWithdrawal(deps, withdrawalId), command),
  );
  if (!isRefusal(result)) return result;
  const withdrawal = await loadWithdrawal(deps, withdrawalId);
  if (withdrawal.version === found.version) {
    const { slug, detail } = result;
    log('error', 'a withdrawal refused a step', { withdrawalId, step: command.type, slug, detail });
    countMetric('PayoutStepsRefused', 1, deps.now());
  }
  return { withdrawal, hasChanged: false };
};

export const applyPayoutCommand = async (
  deps: StepDeps,
  found: Withdrawal,
  command: WithdrawalCommand,
): Promise<PayoutResult> => toPayoutResult((await applyStep(deps, found, command)).withdrawal);
