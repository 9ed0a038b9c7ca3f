import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { isPastClosing, nextDepositCheckAt } from '../../domain/deposits/next-check.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { nextReturnCheckAt, returnCheckInterval } from '../../domain/withdrawals/return-checks.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { commit } from '../../store/commit.ts';
import {
  type Deposit,
  listDepositsToCheck,
  nextDepositCheckWrite,
} from '../../store/deposits/deposit-store.ts';
import { deadlineShards } from '../../store/keys.ts';
import {
  endWithdrawalChecksWrite,
  listPaidWithdrawalsToCheck,
  nextWithdrawalCheckWrite as writeOfNextWithdrawalLook,
} from '../../store/withdrawals/withdrawal-store.ts';
import { perform } from '../perform.ts';
import { recheckPayout } from '../withdrawals/payouts.ts';
import { checkDeposit, type DepositCheckDeps } from './check-deposit.ts';

type SweepDeps = DepositCheckDeps & Pick<Deps, 'now' | 'payouts'>;

/**
 * Of what was due: `moved` is what a notice should have told of, `silent` what the provider did not answer about, `late`
 * what is unclear for longer than it should be, and `left` what this run had no time or no patience for.
 */
export type PaymentSweepCounts = Readonly<Record<'found' | 'moved' | 'silent' | 'late' | 'left', number>>;

/** What came of one question. */
type PaymentCheck = { readonly [What in 'resolved' | 'unanswered' | 'overdue' | 'skipped']?: boolean };

/** What one run asks about in one shard of each kind, longest due first; the next run goes on. */
const maxPerShard = 5;

/** A provider that gives no answer costs its whole timeout: so often in a run, and then its others wait. */
const maxUnanswered = 3;

/** How long a run asks on; the last question may take its provider's timeout more. */
const maxRunDuration = 'PT2M30S';

/**
 * Asks providers about what nobody told of: deposits that are not read and whose notice was lost, and payouts that a
 * bank may have sent back. What a provider answers has the effect that its notice has, once, whoever comes first.
 */
export const sweepPayments = async (deps: SweepDeps): Promise<PaymentSweepCounts> => {
  const began = deps.now();
  const due = async <T>(list: (shard: number) => Promise<readonly T[]>): Promise<readonly T[]> =>
    (await Promise.all(Array.from({ length: deadlineShards }, (_, shard) => list(shard)))).flat();
  const [deposits, payouts] = await Promise.all([
    due((shard) => listDepositsToCheck(deps.table, shard, began, maxPerShard)),
    due((shard) => listPaidWithdrawalsToCheck(deps.table, shard, began, maxPerShard)),
  ]);
  const checks = [
    ...deposits.map((deposit) => ({
      provider: deposit.provider,
      check: () => checkDueDeposit(deps, deposit),
    })),
    ...payouts.map((payout) => ({ provider: payout.provider, check: () => checkPayoutReturn(deps, payout) })),
  ];
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
  const numberOf = (what: keyof PaymentCheck) => results.filter((each) => each[what]).length;
  const [resolved, unanswered, overdue, skipped] = [
    numberOf('resolved'),
    numberOf('unanswered'),
    numberOf('overdue'),
    numberOf('skipped'),
  ];
  const counts = { found: results.length, moved: resolved, silent: unanswered, late: overdue, left: skipped };
  if (resolved + unanswered + overdue + skipped > 0) log('warn', 'payments of which nobody had told', counts);
  if (resolved > 0) countMetric('PaymentsFound', resolved, now);
  if (overdue > 0) countMetric('PaymentsUnclear', overdue, now);
  return counts;
};

const checkDueDeposit = async (deps: SweepDeps, deposit: Deposit): Promise<PaymentCheck> => {
  const { id: depositId, createdAt } = deposit;
  const { deposits: policy } = deps.policy;
  const now = deps.now();
  const answered = await perform(deps, () => checkDeposit(deps, depositId, now)).catch((error: unknown) => {
    log('error', 'a deposit could not be asked about', { depositId, ...describeError(error) });
    return undefined;
  });
  const isAnswered = answered !== undefined && !isRefusal(answered);
  // That a page was never paid on is nothing that anybody missed.
  if (isAnswered && answered.status !== 'pending') return { resolved: answered.status !== 'closed' };
  await commit(deps.table, [nextDepositCheckWrite(deposit, nextDepositCheckAt(createdAt, now, policy))]);
  const overdue = isPastClosing(createdAt, now, policy);
  if (overdue) log('warn', 'nobody says what became of a deposit', { depositId, createdAt });
  return { unanswered: !isAnswered, overdue };
};

const checkPayoutReturn = async (deps: SweepDeps, withdrawal: Withdrawal): Promise<PaymentCheck> => {
  const now = deps.now();
  const { id: withdrawalId, updatedAt: paidAt } = withdrawal;
  const { status, unclear = false } = await recheckPayout(deps, { withdrawalId }).catch((error: unknown) => {
    log('error', 'a payout could not be asked about', { withdrawalId, ...describeError(error) });
    return { status: withdrawal.status, unclear: true };
  });
  if (status !== 'paid') return { resolved: true };
  const next = nextReturnCheckAt(paidAt, now, deps.policy.withdrawal);
  // The last answer has to be a clear one.
  const again = next ?? (unclear ? addDuration(now, returnCheckInterval) : undefined);
  const write = again ? writeOfNextWithdrawalLook(withdrawal, again) : endWithdrawalChecksWrite(withdrawal);
  await commit(deps.table, [write]);
  const overdue = unclear && !next;
  if (overdue) log('warn', 'nobody says whether a payout came back', { withdrawalId, paidAt });
  return { unanswered: unclear, overdue };
};
