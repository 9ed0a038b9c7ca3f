import * as z from 'zod';
import type { PayoutFailure, ProviderPayoutStatus } from '../../adapters/payouts/provider.ts';
import type { RefundRequest } from '../../adapters/refunds/provider.ts';
import type { Deps } from '../../deps.ts';
import { findPaymentProvider } from '../../domain/payment-providers/payment-providers.ts';
import { canPay } from '../../domain/payment-providers/route-payout.ts';
import { PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import { findPayoutAccountKind } from '../../domain/payout-accounts/payout-account-kinds.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration, isPast } from '../../domain/time.ts';
import type { Withdrawal, WithdrawalCommand } from '../../domain/withdrawals/withdrawal.ts';
import { refuseIfFrozen } from '../../store/withdrawals/freeze-store.ts';
import { perform } from '../perform.ts';
import {
  decideWithdrawalStep,
  loadWithdrawal,
  type StepDeps,
  type WithdrawalStepResult,
} from './decide-withdrawal-step.ts';

export const PayoutInput = z.object({ withdrawalId: z.string() });

export type PayoutResult = {
  readonly withdrawalId: string;
  readonly status: Withdrawal['status'];
  /** Payouts are frozen: the caller retries later. */
  readonly held?: true;
  /** The provider gave no clear status: the sender of the notification should repeat it. */
  readonly unclear?: true;
};

type QueryDeps = StepDeps & Pick<Deps, 'payouts' | 'refunds'>;

type PayoutDeps = QueryDeps & Pick<Deps, 'encryption'>;

/**
 * Sends a requested payout to its provider. The status `submitting` is written before the call. A withdrawal
 * found in that status has lost its response: the provider is asked, and nothing is sent again.
 */
export const submitPayout = async (
  deps: PayoutDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutResult> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  if (found.status === 'submitting') return applyPayoutCommand(deps, withdrawalId, { type: 'lose_track' });
  if (found.status !== 'requested') return toPayoutResult(found);
  // A withdrawal of a later release waits for that release: this one does not know how to pay it.
  const isKnown =
    (found.refund || findPayoutAccountKind(found.destination.type)) && findPaymentProvider(found.provider);
  if (!isKnown) return { ...toPayoutResult(found), held: true };
  // During a freeze, a requested withdrawal waits; nothing has been sent yet.
  const frozen = await refuseIfFrozen(deps.table, 'withdrawals');
  if (frozen) return { ...toPayoutResult(found), held: true };
  const prepared = await preparePayout(deps, found);
  const parameters =
    prepared !== undefined && !found.parameters
      ? await deps.encryption.encrypt(prepared, found.payee.id)
      : undefined;
  const { withdrawal, hasChanged } = await applyStep(deps, withdrawalId, {
    type: 'submit',
    ...(parameters && { parameters }),
  });
  // Only the run that took the step sends; another one is sending now.
  if (!hasChanged) return toPayoutResult(withdrawal);
  return applyPayoutCommand(deps, withdrawalId, commandFor(await send(deps, found, prepared), 'submitting'));
};

/** The provider cannot pay this kind of account, so nothing is sent. */
const unpaidKindFailure: PayoutFailure = {
  code: 'ACCOUNT_KIND_NOT_SUPPORTED',
  message: 'The provider of this payout cannot pay this kind of account. Bind another account.',
  fixableBy: 'creator',
};

const send = async (
  { payouts, refunds }: PayoutDeps,
  withdrawal: Withdrawal,
  prepared: string | undefined,
): Promise<ProviderPayoutStatus> => {
  const { provider } = withdrawal;
  const refund = toRefundRequest(withdrawal);
  if (!refund && prepared === undefined) return { status: 'failed', failure: unpaidKindFailure };
  // The result of an interrupted call is unknown: the money may have moved.
  const sent = refund ? refunds(provider).submit(refund) : payouts(provider).submit(prepared ?? '');
  return sent.catch((): ProviderPayoutStatus => ({ status: 'unknown' }));
};

/** The refund that a withdrawal is: every call sends the same, because it follows from the withdrawal. */
const toRefundRequest = ({ refund, merchantNumber, payout }: Withdrawal): RefundRequest | undefined =>
  refund && { number: merchantNumber, amount: payout, ...refund };

/**
 * The request to send: the one stored for the first call, or a new one. `undefined` if the provider cannot
 * pay the account.
 */
const preparePayout = async (
  { encryption, payouts, refunds }: PayoutDeps,
  withdrawal: Withdrawal,
): Promise<string | undefined> => {
  const { payee, destination, merchantNumber, parameters, payout, provider } = withdrawal;
  const { type } = destination;
  // A missing provider is found before the step is taken, so that nothing has been sent.
  if (withdrawal.refund) refunds(provider);
  if (parameters) return encryption.decrypt(parameters, payee.id);
  if (type === 'deposit' || !canPay(provider, type)) return undefined;
  const sealed = await encryption.decrypt(destination.sealed, payee.id);
  const recipient = PayoutRecipient.parse(JSON.parse(sealed));
  return payouts(provider).prepare({
    merchantNumber,
    amount: payout,
    destination: { type, ...recipient },
  });
};

/** Asks the provider for the status of a payout, by its merchant number. */
export const queryPayout = async (
  deps: QueryDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutResult> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  if (found.status !== 'processing' && found.status !== 'unknown') return toPayoutResult(found);
  const answer = await queryProvider(deps, found);
  const isFinal = answer.status === 'paid' || answer.status === 'failed' || answer.status === 'returned';
  const { sentAt = found.requestedAt } = found;
  const hasWaitedTooLong = isPast(addDuration(sentAt, deps.policy.withdrawal.maxUnknownDuration), deps.now());
  if (!isFinal && hasWaitedTooLong) return applyPayoutCommand(deps, withdrawalId, { type: 'give_up' });
  if (answer.status === 'unknown' || answer.status === found.status) return toPayoutResult(found);
  return applyPayoutCommand(deps, withdrawalId, commandFor(answer, found.status));
};

const queryProvider = (
  deps: Pick<Deps, 'payouts' | 'refunds'>,
  withdrawal: Withdrawal,
): Promise<ProviderPayoutStatus> =>
  queryPayoutOrRefund(deps, withdrawal).catch((): ProviderPayoutStatus => ({ status: 'unknown' }));

const queryPayoutOrRefund = async (
  { payouts, refunds }: Pick<Deps, 'payouts' | 'refunds'>,
  withdrawal: Withdrawal,
): Promise<ProviderPayoutStatus> => {
  const refund = toRefundRequest(withdrawal);
  const { provider, merchantNumber } = withdrawal;
  return refund ? refunds(provider).query(refund) : payouts(provider).query(merchantNumber);
};

/**
 * Asks about a payout after a provider's notification or an operator's request. Only the provider's response
 * changes anything, also after the withdrawal had ended otherwise. An unclear response is reported, because
 * nobody asks again about a finished withdrawal.
 */
export const recheckPayout = async (
  deps: QueryDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutResult> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  // The provider cannot know a payout that was not sent yet.
  if (found.status === 'requested' || found.status === 'submitting') return toPayoutResult(found);
  const answer = await queryProvider(deps, found);
  const isEnd = answer.status === 'paid' || answer.status === 'failed' || answer.status === 'returned';
  if (answer.status === 'unknown') return { ...toPayoutResult(found), unclear: true };
  return isEnd
    ? applyPayoutCommand(deps, withdrawalId, commandFor(answer, found.status))
    : toPayoutResult(found);
};

const commandFor = (answer: ProviderPayoutStatus, from: Withdrawal['status']): WithdrawalCommand => {
  switch (answer.status) {
    case 'paid':
      return { type: 'succeed', providerReference: answer.reference };
    case 'processing':
      return { type: 'acknowledge', providerReference: answer.reference };
    case 'failed':
      return { type: 'fail', failure: answer.failure };
    case 'returned':
      // A payout that was returned before it was seen as paid was never paid.
      return { type: from === 'paid' || from === 'returned' ? 'send_back' : 'fail', failure: answer.failure };
    case 'not_found':
      return { type: 'miss' };
    case 'unknown':
      return { type: 'lose_track' };
  }
};

const toPayoutResult = ({ id, status }: Withdrawal): PayoutResult => ({ withdrawalId: id, status });

/** Applies one step to a withdrawal. If a concurrent step was first, it returns that state. */
const applyStep = async (
  deps: StepDeps,
  withdrawalId: string,
  command: WithdrawalCommand,
): Promise<WithdrawalStepResult> => {
  const result = await perform(deps, async () =>
    decideWithdrawalStep(deps, await loadWithdrawal(deps, withdrawalId), command),
  );
  return isRefusal(result)
    ? { withdrawal: await loadWithdrawal(deps, withdrawalId), hasChanged: false }
    : result;
};

const applyPayoutCommand = async (
  deps: StepDeps,
  withdrawalId: string,
  command: WithdrawalCommand,
): Promise<PayoutResult> => toPayoutResult((await applyStep(deps, withdrawalId, command)).withdrawal);
