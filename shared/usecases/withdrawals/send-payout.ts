import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { PayoutFailure, ProviderPayoutStatus } from '../../adapters/payouts/provider.ts';
import type { RefundRequest } from '../../adapters/refunds/provider.ts';
import type { Deps } from '../../deps.ts';
import { canPay } from '../../domain/payment-providers/route-payout.ts';
import { PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';

type ProviderDeps = Pick<Deps, 'payouts' | 'refunds' | 'now'>;

/** The refund that a withdrawal is: every call sends the same, because it follows from the withdrawal. */
const toRefundRequest = ({ refund, merchantNumber, payout }: Withdrawal): RefundRequest | undefined =>
  refund && { number: merchantNumber, amount: payout, ...refund };

/**
 * Prepares a payout before its first step, so that a fault of the configuration leaves it unsent. Returns the request to
 * send: the one stored for the first call, or a new one. `undefined` if there is none to store.
 */
export const preparePayout = async (
  { encryption, payouts, refunds }: Pick<Deps, 'encryption' | 'payouts' | 'refunds'>,
  withdrawal: Withdrawal,
): Promise<string | undefined> => {
  const { payee, destination, merchantNumber, parameters, payout, provider } = withdrawal;
  const { type } = destination;
  await (withdrawal.refund ? refunds(provider) : payouts(provider)).connect?.();
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

/** The provider cannot pay this kind of account, so nothing is sent. */
const unpaidKindFailure: PayoutFailure = {
  code: 'ACCOUNT_KIND_NOT_SUPPORTED',
  message: 'The provider of this payout cannot pay this kind of account. Bind another account.',
  fixableBy: 'creator',
};

/** Sends a prepared payout. The result of an interrupted call is unknown: the money may have moved. */
export const sendPayout = (
  deps: ProviderDeps,
  withdrawal: Withdrawal,
  prepared: string | undefined,
): Promise<ProviderPayoutStatus> => {
  const { provider } = withdrawal;
  const refund = toRefundRequest(withdrawal);
  return askProvider(deps, withdrawal, async () => {
    if (refund) return deps.refunds(provider).submit(refund);
    if (prepared === undefined) return { status: 'failed', failure: unpaidKindFailure };
    return deps.payouts(provider).submit(prepared);
  });
};

/** Asks the provider for the status of a payout, by its merchant number. */
export const askForPayout = (deps: ProviderDeps, withdrawal: Withdrawal): Promise<ProviderPayoutStatus> => {
  const refund = toRefundRequest(withdrawal);
  const { provider, merchantNumber } = withdrawal;
  return askProvider(deps, withdrawal, async () =>
    refund ? deps.refunds(provider).query(refund) : deps.payouts(provider).query(merchantNumber),
  );
};

/** Calls a provider. What is unclear, and what the platform must fix, is logged and counted. */
const askProvider = async (
  { now }: ProviderDeps,
  { id: withdrawalId, provider, status: before }: Withdrawal,
  call: () => Promise<ProviderPayoutStatus>,
): Promise<ProviderPayoutStatus> => {
  const about = { withdrawalId, provider, before };
  try {
    const answer = await call();
    if (answer.status === 'unknown') {
      log('warn', 'the provider gave no clear status of a payout', about);
      countMetric('PayoutsUnclear', 1, now());
    }
    const isOurs = answer.status === 'failed' && answer.failure.fixableBy === 'platform';
    if (isOurs && before !== 'failed') {
      log('error', 'a payout failed, and only the platform can fix it', { ...about, ...answer.failure });
      countMetric('PayoutsFailedByPlatform', 1, now());
    }
    return answer;
  } catch (error) {
    log('error', 'the call of a payout was interrupted', { ...about, ...describeError(error) });
    countMetric('PayoutsUnclear', 1, now());
    return { status: 'unknown' };
  }
};
