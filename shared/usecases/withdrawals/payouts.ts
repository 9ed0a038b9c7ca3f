import * as z from 'zod';
import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { findPaymentProvider } from '../../domain/payment-providers/payment-providers.ts';
import { findPayoutAccountKind } from '../../domain/payout-accounts/payout-account-kinds.ts';
import { addDuration, isPast } from '../../domain/time.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { refuseIfFrozen } from '../../store/withdrawals/freeze-store.ts';
import { refuseIfPartyHeld } from '../holds/refuse-if-party-held.ts';
import { loadWithdrawal, type StepDeps } from './decide-withdrawal-step.ts';
import {
  applyPayoutCommand,
  applyStep,
  commandFor,
  endsPayout,
  type PayoutResult,
  toPayoutResult,
} from './payout-steps.ts';
import { type PayoutGate, passPayoutGate, resumePayouts, stopPayouts } from './payout-stop.ts';
import { askForPayout, preparePayout, sendPayout } from './send-payout.ts';

export const PayoutInput = z.object({ withdrawalId: z.string() });

type QueryDeps = StepDeps & Pick<Deps, 'payouts' | 'refunds'>;

type PayoutDeps = QueryDeps & Pick<Deps, 'encryption'>;

/**
 * Sends a requested payout to its provider. The status `submitting` is written before the call. A withdrawal
 * found in that status has lost its response: the provider is asked, and nothing is sent again. A fault before the call
 * is thrown and leaves the withdrawal requested.
 */
export const submitPayout = async (
  deps: PayoutDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutResult> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  if (found.status === 'submitting') return applyPayoutCommand(deps, found, { type: 'lose_track' });
  if (found.status !== 'requested') return toPayoutResult(found);
  // Nothing has been sent yet, so the withdrawal waits.
  const gate = await findGate(deps, found);
  if (gate === 'stopped') return { ...toPayoutResult(found), held: true };
  const prepared = await preparePayout(deps, found);
  const parameters =
    prepared !== undefined && !found.parameters
      ? await deps.encryption.encrypt(prepared, found.payee.id)
      : undefined;
  const command = { type: 'submit', ...(parameters && { parameters }) } as const;
  const { withdrawal, hasChanged } = await applyStep(deps, found, command);
  // Only the run that took the step sends; another one is sending now.
  if (!hasChanged) return toPayoutResult(withdrawal);
  return sendOnce(deps, withdrawal, prepared, gate);
};

/** Whether payouts are frozen or stopped, the payee is on hold, or only a later release knows how to pay this one. */
const findGate = async (
  deps: PayoutDeps,
  { refund, destination, provider, payee }: Withdrawal,
): Promise<PayoutGate> => {
  const isKnown =
    (refund !== undefined || findPayoutAccountKind(destination.type)) && findPaymentProvider(provider);
  if (!isKnown || (await refuseIfFrozen(deps.table, 'withdrawals'))) return 'stopped';
  if (await refuseIfPartyHeld(deps, payee.id, deps.now())) return 'stopped';
  return passPayoutGate(deps, provider);
};

const sendOnce = async (
  deps: PayoutDeps,
  withdrawal: Withdrawal,
  prepared: string | undefined,
  gate: PayoutGate,
): Promise<PayoutResult> => {
  const answer = await sendPayout(deps, withdrawal, prepared);
  if (answer.status === 'unfunded') {
    await stopPayouts(deps, withdrawal.provider, answer.failure);
    return { ...(await applyPayoutCommand(deps, withdrawal, { type: 'postpone' })), held: true };
  }
  if (gate === 'probe' && answer.status !== 'unknown') await resumePayouts(deps, withdrawal.provider);
  return applyPayoutCommand(deps, withdrawal, commandFor(answer, 'submitting'));
};

/** Asks the provider for the status of a payout in progress. */
export const queryPayout = async (
  deps: QueryDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutResult> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  if (found.status !== 'processing' && found.status !== 'unknown') return toPayoutResult(found);
  const answer = await askForPayout(deps, found);
  const isFinal = answer.status === 'paid' || answer.status === 'failed' || answer.status === 'returned';
  const { sentAt = found.requestedAt } = found;
  const hasWaitedTooLong = isPast(addDuration(sentAt, deps.policy.withdrawal.maxUnknownDuration), deps.now());
  if (!isFinal && hasWaitedTooLong) return giveUp(deps, found);
  // Only a step ends the doubt whether the provider still knows the payout.
  const isUnchanged = answer.status === found.status && !found.missedAt;
  if (answer.status === 'unknown' || answer.status === 'unfunded' || isUnchanged)
    return toPayoutResult(found);
  return applyPayoutCommand(deps, found, commandFor(answer, found.status));
};

/** An operator takes over. The provider is still asked, because the bank may only be slow. */
const giveUp = (deps: QueryDeps, found: Withdrawal): Promise<PayoutResult> => {
  log('error', 'a payout has no outcome', { withdrawalId: found.id, status: found.status });
  countMetric('PaymentsUnclear', 1, deps.now());
  return applyPayoutCommand(deps, found, { type: 'give_up' });
};

/**
 * Asks about a payout after a provider's notification, in a sweep or on an operator's request. Only the provider's
 * response changes anything, also after the withdrawal had ended otherwise. An unclear response is reported, because
 * nobody asks again about a finished withdrawal.
 */
export const recheckPayout = async (
  deps: QueryDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutResult> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  // The provider cannot know a payout that was not sent yet.
  if (found.status === 'requested' || found.status === 'submitting') return toPayoutResult(found);
  const answer = await askForPayout(deps, found);
  const isMissing = answer.status === 'not_found' && found.status === 'paid';
  if (answer.status === 'unknown' || isMissing) return { ...toPayoutResult(found), unclear: true };
  return endsPayout(answer, found.status)
    ? applyPayoutCommand(deps, found, commandFor(answer, found.status))
    : toPayoutResult(found);
};
