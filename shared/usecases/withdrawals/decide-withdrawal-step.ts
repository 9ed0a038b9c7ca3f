import type { Deps } from '../../deps.ts';
import { minus, plus, zero } from '../../domain/money.ts';
import { notificationsOfWithdrawal } from '../../domain/notifications/wallet-notifications.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { measuresOfWithdrawal } from '../../domain/service-levels/payment-measures.ts';
import type { Instant } from '../../domain/time.ts';
import { firstProviderCheckAt } from '../../domain/withdrawals/return-checks.ts';
import { stepWithdrawal } from '../../domain/withdrawals/step-withdrawal.ts';
import { changeTaxYear, isCumulativeRule } from '../../domain/withdrawals/tax/rules.ts';
import type { Withdrawal, WithdrawalCommand } from '../../domain/withdrawals/withdrawal.ts';
import type { Write } from '../../store/commit.ts';
import { depositWrite, findDeposit } from '../../store/deposits/deposit-store.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import { findTaxYear, taxYearWrite } from '../../store/withdrawals/tax-year-store.ts';
import { findWithdrawal, withdrawalWrites } from '../../store/withdrawals/withdrawal-store.ts';
import {
  recountedWithdrawalWrites,
  uncountedWithdrawalWrites,
} from '../../store/withdrawals/withdrawn-period-store.ts';
import { notificationWrite } from '../notifications/write-notifications.ts';
import type { Outcome } from '../outcome.ts';

export type StepDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

export const loadWithdrawal = async ({ table }: Pick<Deps, 'table'>, id: string): Promise<Withdrawal> => {
  const found = await findWithdrawal(table, id);
  if (!found) throw new Error(`withdrawal ${id} is missing`);
  return found;
};

/** The present withdrawal, and whether this step changed it. */
export type WithdrawalStepResult = { readonly withdrawal: Withdrawal; readonly hasChanged: boolean };

/** Decides one step of a withdrawal, with its money, the payee's limits and the tax year. */
export const decideWithdrawalStep = async (
  deps: StepDeps,
  before: Withdrawal,
  command: WithdrawalCommand,
): Promise<Outcome<WithdrawalStepResult>> => {
  const now = deps.now();
  const step = stepWithdrawal(before, command, deps.policy.withdrawal, now);
  if (isRefusal(step)) return step;
  const { withdrawal, postings } = step;
  if (withdrawal === before) return { response: { withdrawal, hasChanged: false } };
  const cause = { kind: 'withdrawal', id: before.id, step: command.type } as const;
  return {
    response: { withdrawal, hasChanged: true },
    measures: measuresOfWithdrawal(before, withdrawal, now),
    writes: [
      ...entryWrites(deps.policy, { id: deps.ids.create('ent'), at: now, cause, postings }),
      ...withdrawalWrites(withdrawal, command.type, firstProviderCheckAt(withdrawal, deps.policy.withdrawal)),
      ...notificationsOfWithdrawal(withdrawal).map((one) =>
        notificationWrite(deps, `${withdrawal.id} ${withdrawal.version}`, one),
      ),
      ...(await reachedPayeeWrites(deps, before, withdrawal, now)),
    ],
  };
};

/** Whether the amount has reached the creator or will. */
const hasReachedPayee = ({ status, case: opened }: Pick<Withdrawal, 'status' | 'case'>): boolean => {
  const isBornByPlatform = (opened?.bornBy ?? opened?.resolved?.bornBy) === 'platform';
  const isBack = opened?.kind === 'late_success' && status === 'needs_operator';
  return status !== 'failed' && status !== 'returned' && !isBack && !isBornByPlatform;
};

/**
 * An amount that does not reach its creator counts neither against the limits nor as income. If it arrives
 * after all, it counts again.
 */
const reachedPayeeWrites = async (
  deps: StepDeps,
  before: Withdrawal,
  then: Withdrawal,
  now: Instant,
): Promise<readonly Write[]> => {
  if (hasReachedPayee(before) === hasReachedPayee(then)) return [];
  const counting = hasReachedPayee(then) ? recountedWithdrawalWrites : uncountedWithdrawalWrites;
  return [...counting(then, now), ...(await taxYearWrites(deps, then)), ...(await refundWrites(deps, then))];
};

/** A refund that failed gives its amount back to the deposit, which is then paid to the payout account. */
const refundWrites = async (
  { table }: StepDeps,
  { refund, payout, ...withdrawal }: Withdrawal,
): Promise<readonly Write[]> => {
  if (!refund) return [];
  const before = await findDeposit(table, refund.depositId);
  if (!before) throw new Error(`deposit ${refund.depositId} is missing`);
  const { refunded = zero(payout.currency) } = before;
  const hasArrived = hasReachedPayee(withdrawal);
  const deposit = {
    ...before,
    version: (before.version ?? 1) + 1,
    refunded: hasArrived ? plus(refunded, payout) : minus(refunded, payout),
    ...(hasArrived ? {} : ({ cannotRefund: true } as const)),
  };
  return [depositWrite(before, deposit)];
};

/** Only a sheet of a cumulative rule is in the tax year of its payee. */
const taxYearWrites = async ({ table }: StepDeps, withdrawal: Withdrawal): Promise<readonly Write[]> => {
  const { payee, amount, tax: sheet } = withdrawal;
  if (!isCumulativeRule(sheet.rule)) return [];
  const record = await findTaxYear(table, payee.id, sheet.month.slice(0, 4), amount.currency);
  if (!record) return [];
  const change = { income: amount.amount, sheet };
  const year = changeTaxYear(record.year, change, hasReachedPayee(withdrawal) ? 1 : -1);
  return [taxYearWrite(payee.id, amount.currency, year, record)];
};
