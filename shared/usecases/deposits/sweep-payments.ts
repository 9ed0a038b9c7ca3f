import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import { isPastClosing, nextDepositCheckAt } from '../../domain/deposits/next-check.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import {
  nextCaseCheckAt,
  nextReturnCheckAt,
  returnCheckInterval,
} from '../../domain/withdrawals/return-checks.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { commit } from '../../store/commit.ts';
import { toDeposit } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { shards } from '../../store/keys.ts';
import { endWithdrawalChecksWrite, toWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import { perform } from '../perform.ts';
import { type DueKind, defineDue, type Handled, sweepDue } from '../sweep-due.ts';
import { recheckPayout } from '../withdrawals/payouts.ts';
import { checkDeposit, type DepositCheckDeps } from './check-deposit.ts';

type SweepDeps = DepositCheckDeps & Pick<Deps, 'now' | 'payouts' | 'refunds'>;

type CheckResult = 'resolved' | 'unanswered' | 'overdue' | 'skipped';

/**
 * Counts of the due checks. `resolved`: a notification was lost. `unanswered`: the provider did not respond.
 * `overdue`: unclear for too long. `skipped`: not checked in this run.
 */
export type PaymentSweepCounts = Readonly<Record<'found' | CheckResult, number>>;

type PaymentCheck = { readonly [What in CheckResult]?: boolean };

/** Maximum payments of each kind and shard that are listed at once. */
const maxPerShard = 5;

/** A provider that does not respond costs a whole timeout, so after this many its other checks wait. */
const maxUnanswered = 3;

/** A run starts no check after this time; the last one may take the provider's timeout longer. */
const maxRunDuration = 'PT2M30S';

/**
 * Asks providers about pending deposits whose notification may be lost, and about payouts that a bank may
 * have returned or is slow to pay. The result has the same effect as the notification, once. Each provider has a lane, in which
 * deposits and payouts take turns.
 */
export const sweepPayments = async (deps: SweepDeps): Promise<PaymentSweepCounts> => {
  const limit = limitUnanswered();
  const results = await sweepDue(
    deps,
    [
      payments(
        deps,
        indexes.depositsToCheck,
        toDeposit,
        limit((one) => checkDueDeposit(deps, one)),
      ),
      payments(
        deps,
        indexes.paidWithdrawalsToCheck,
        toWithdrawal,
        limit((one) => checkPayout(deps, one)),
      ),
    ],
    maxRunDuration,
  );
  return reportCounts(deps, results);
};

type Handle<T> = (payment: T) => Promise<Handled<PaymentCheck>>;

const payments = <T extends { readonly provider: string }>(
  { table }: SweepDeps,
  rangeOf: typeof indexes.depositsToCheck,
  read: Parameters<typeof defineDue<T, PaymentCheck>>[1]['read'],
  handle: Handle<T>,
): DueKind<PaymentCheck> =>
  defineDue(table, {
    ranges: (now) => shards.map((shard) => rangeOf(shard, now)),
    read,
    limit: maxPerShard,
    laneOf: ({ provider }) => provider,
    handle,
  });

/** Skips the checks of a provider that did not respond a few times in this run. */
const limitUnanswered = () => {
  const unansweredByProvider = new Map<string, number>();
  return <T extends { readonly provider: string }>(handle: Handle<T>): Handle<T> =>
    async (payment) => {
      const { provider } = payment;
      const unanswered = unansweredByProvider.get(provider) ?? 0;
      if (unanswered >= maxUnanswered) return { outcome: { skipped: true } };
      const handled = await handle(payment);
      if (handled.outcome.unanswered) unansweredByProvider.set(provider, unanswered + 1);
      return handled;
    };
};

const reportCounts = (
  { now }: SweepDeps,
  results: readonly (PaymentCheck | 'failed' | 'unreadable' | 'skipped')[],
): PaymentSweepCounts => {
  const numberOf = (what: CheckResult) =>
    results.filter((each) => (typeof each === 'string' ? each === what : each[what])).length;
  const [resolved, unanswered] = [numberOf('resolved'), numberOf('unanswered')];
  const [overdue, skipped] = [numberOf('overdue'), numberOf('skipped')];
  const counts = { found: results.length, resolved, unanswered, overdue, skipped };
  if (resolved + unanswered + overdue + skipped > 0)
    log('warn', 'a sweep of payments found open checks', counts);
  if (resolved > 0) countMetric('PaymentsFound', resolved, now());
  if (overdue > 0) countMetric('PaymentsUnclear', overdue, now());
  return counts;
};

const checkDueDeposit = async (deps: SweepDeps, deposit: Deposit): Promise<Handled<PaymentCheck>> => {
  const { id: depositId, createdAt } = deposit;
  const { deposits: policy } = deps.policy;
  const now = deps.now();
  const answered = await perform(deps, () => checkDeposit(deps, depositId, now)).catch((error: unknown) => {
    log('error', 'a deposit could not be checked', { depositId, ...describeError(error) });
    return undefined;
  });
  const isAnswered = answered !== undefined && !isRefusal(answered);
  // A payment page that was closed without a payment is no lost notification.
  if (isAnswered && answered.status !== 'pending')
    return { outcome: { resolved: answered.status !== 'closed' } };
  const overdue = isPastClosing(createdAt, now, policy);
  if (overdue) log('warn', 'a deposit has no clear status', { depositId, createdAt });
  return {
    outcome: { unanswered: !isAnswered, overdue },
    next: nextDepositCheckAt(createdAt, now, policy),
  };
};

/** Asks about a payout that a bank may have returned, or whose outcome an operator must find out. */
const checkPayout = async (deps: SweepDeps, withdrawal: Withdrawal): Promise<Handled<PaymentCheck>> => {
  const now = deps.now();
  const { id: withdrawalId, updatedAt: paidAt } = withdrawal;
  const { status, unclear = false } = await recheckPayout(deps, { withdrawalId }).catch((error: unknown) => {
    log('error', 'a payout could not be checked', { withdrawalId, ...describeError(error) });
    return { status: withdrawal.status, unclear: true };
  });
  if (status !== withdrawal.status) return { outcome: { resolved: true } };
  if (status !== 'paid') {
    const next = nextCaseCheckAt(withdrawal, now) ?? addDuration(now, returnCheckInterval);
    return { outcome: { unanswered: unclear }, next };
  }
  const next = nextReturnCheckAt(paidAt, now, deps.policy.withdrawal);
  const overdue = unclear && !next;
  if (overdue) log('warn', 'a payout has no clear status', { withdrawalId, paidAt });
  const outcome = { unanswered: unclear, overdue };
  // The last check needs a clear result.
  const again = next ?? (unclear ? addDuration(now, returnCheckInterval) : undefined);
  if (again) return { outcome, next: again };
  await commit(deps.table, [endWithdrawalChecksWrite(withdrawal)]);
  return { outcome };
};
