import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { isPastClosing, nextDepositCheckAt } from '../../domain/deposits/next-check.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { nextReturnCheckAt, returnCheckInterval } from '../../domain/withdrawals/return-checks.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { sweepShards } from '../../store/collection.ts';
import { commit } from '../../store/commit.ts';
import {
  type Deposit,
  listDepositsToCheck,
  nextDepositCheckWrite,
} from '../../store/deposits/deposit-store.ts';
import {
  endWithdrawalChecksWrite,
  listPaidWithdrawalsToCheck,
  nextWithdrawalCheckWrite,
} from '../../store/withdrawals/withdrawal-store.ts';
import { perform } from '../perform.ts';
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

/** Maximum checks per shard of each kind, most overdue first. The next run continues. */
const maxPerShard = 5;

/** A provider that does not respond costs a whole timeout, so after this many its other checks wait. */
const maxUnanswered = 3;

/** A run starts no check after this time; the last one may take the provider's timeout longer. */
const maxRunDuration = 'PT2M30S';

/**
 * Asks providers about pending deposits whose notification may be lost, and about payouts that a bank may
 * have returned. The result has the same effect as the notification, once.
 */
export const sweepPayments = (deps: SweepDeps): Promise<PaymentSweepCounts> => {
  const began = deps.now();
  return sweepShards(
    (shard) => listDueChecks(deps, shard, began),
    (due) => performChecks(deps, due, began),
  );
};

type DueCheck = { readonly provider: string; readonly check: () => Promise<PaymentCheck> };

const listDueChecks = async (deps: SweepDeps, shard: number, now: Instant): Promise<readonly DueCheck[]> => {
  const [deposits, payouts] = await Promise.all([
    listDepositsToCheck(deps.table, shard, now, maxPerShard),
    listPaidWithdrawalsToCheck(deps.table, shard, now, maxPerShard),
  ]);
  return [
    ...deposits.map((one) => ({ provider: one.provider, check: () => checkDueDeposit(deps, one) })),
    ...payouts.map((one) => ({ provider: one.provider, check: () => checkPayoutReturn(deps, one) })),
  ];
};

const performChecks = async (
  deps: SweepDeps,
  checks: readonly DueCheck[],
  began: Instant,
): Promise<PaymentSweepCounts> => {
  const unansweredByProvider = new Map<string, number>();
  const results: PaymentCheck[] = [];
  for (const { provider, check } of checks) {
    const unanswered = unansweredByProvider.get(provider) ?? 0;
    const isOver = unanswered >= maxUnanswered || isPast(addDuration(began, maxRunDuration), deps.now());
    const result = isOver ? { skipped: true } : await check();
    if (result.unanswered) unansweredByProvider.set(provider, unanswered + 1);
    results.push(result);
  }
  return reportCounts(results, began);
};

const reportCounts = (results: readonly PaymentCheck[], now: Instant): PaymentSweepCounts => {
  const numberOf = (what: CheckResult) => results.filter((each) => each[what]).length;
  const [resolved, unanswered] = [numberOf('resolved'), numberOf('unanswered')];
  const [overdue, skipped] = [numberOf('overdue'), numberOf('skipped')];
  const counts = { found: results.length, resolved, unanswered, overdue, skipped };
  if (resolved + unanswered + overdue + skipped > 0)
    log('warn', 'a sweep of payments found open checks', counts);
  if (resolved > 0) countMetric('PaymentsFound', resolved, now);
  if (overdue > 0) countMetric('PaymentsUnclear', overdue, now);
  return counts;
};

const checkDueDeposit = async (deps: SweepDeps, deposit: Deposit): Promise<PaymentCheck> => {
  const { id: depositId, createdAt } = deposit;
  const { deposits: policy } = deps.policy;
  const now = deps.now();
  const answered = await perform(deps, () => checkDeposit(deps, depositId, now)).catch((error: unknown) => {
    log('error', 'a deposit could not be checked', { depositId, ...describeError(error) });
    return undefined;
  });
  const isAnswered = answered !== undefined && !isRefusal(answered);
  // A payment page that was closed without a payment is no lost notification.
  if (isAnswered && answered.status !== 'pending') return { resolved: answered.status !== 'closed' };
  await commit(deps.table, [nextDepositCheckWrite(deposit, nextDepositCheckAt(createdAt, now, policy))]);
  const overdue = isPastClosing(createdAt, now, policy);
  if (overdue) log('warn', 'a deposit has no clear status', { depositId, createdAt });
  return { unanswered: !isAnswered, overdue };
};

const checkPayoutReturn = async (deps: SweepDeps, withdrawal: Withdrawal): Promise<PaymentCheck> => {
  const now = deps.now();
  const { id: withdrawalId, updatedAt: paidAt } = withdrawal;
  const { status, unclear = false } = await recheckPayout(deps, { withdrawalId }).catch((error: unknown) => {
    log('error', 'a payout could not be checked', { withdrawalId, ...describeError(error) });
    return { status: withdrawal.status, unclear: true };
  });
  if (status !== 'paid') return { resolved: true };
  const next = nextReturnCheckAt(paidAt, now, deps.policy.withdrawal);
  // The last check needs a clear result.
  const again = next ?? (unclear ? addDuration(now, returnCheckInterval) : undefined);
  const write = again ? nextWithdrawalCheckWrite(withdrawal, again) : endWithdrawalChecksWrite(withdrawal);
  await commit(deps.table, [write]);
  const overdue = unclear && !next;
  if (overdue) log('warn', 'a payout has no clear status', { withdrawalId, paidAt });
  return { unanswered: unclear, overdue };
};
