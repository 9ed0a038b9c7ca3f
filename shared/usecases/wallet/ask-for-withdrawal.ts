import type { Deps } from '../../deps.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { Money } from '../../domain/money.ts';
import { isKnownAccountType } from '../../domain/payout-account/faults.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { monthOf, requestWithdrawal, taxRuleOf } from '../../domain/withdrawal/request.ts';
import type { Withdrawal } from '../../domain/withdrawal/withdrawal.ts';
import type { WithdrawalPolicy } from '../../domain/withdrawal/withdrawal-policy.ts';
import { refuseFrozen } from '../../store/freeze-store.ts';
import { findBalance, writesOfEntry } from '../../store/ledger-store.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { findTaxYear, type KeptTaxYear, writeOfTaxYear } from '../../store/tax-year-store.ts';
import { writesOfWithdrawal } from '../../store/withdrawal-store.ts';
import { writesOfCounting } from '../../store/withdrawn-store.ts';
import type { Outcome } from '../outcome.ts';

type AskDeps = Pick<Deps, 'table' | 'ids' | 'policy'>;

/** Who wants how much; the id is made before, so that asking again is the same request. */
export type Wish = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly automatic?: boolean;
  /** Whether the payee's account is closed, so that what is left may go, however little it is. */
  readonly isLeaving?: boolean;
};

/** A withdrawal to the bound account, with everything that it changes in one transaction. */
export const askForWithdrawal = async (
  deps: AskDeps,
  wish: Wish,
  now: Instant,
): Promise<Outcome<Withdrawal>> => {
  const { table, policy } = deps;
  const { isLeaving, ...asked } = wish;
  const { id, payee, amount } = asked;
  const frozen = await refuseFrozen(table, 'withdrawals');
  if (frozen) return frozen;
  const bound = await findPayoutAccount(table, payee);
  if (!bound) return refuse('conflict', 'Bind a payout account first: PUT /wallet/payout-account.');
  if (!isKnownAccountType(bound.type)) {
    return refuse('conflict', 'Nothing is paid to an account of this kind just now; bind another.');
  }
  const kept = await taxYearOf(deps, wish, now);
  const requested = requestWithdrawal(
    {
      ...asked,
      destination: { type: bound.type, sealed: bound.sealed, masked: bound.maskedNumber },
      merchantNumber: id.slice('wdr_'.length),
    },
    {
      policy: isLeaving ? await policyOfLeaving(deps, wish) : policy.withdrawal,
      timeZone: policy.timeZone,
      ...(kept && { taxYear: kept.year }),
      ...(bound.changedAt && { accountChangedAt: bound.changedAt }),
    },
    now,
  );
  if (isRefusal(requested)) return requested;
  const uncovered = await refuseUncovered(deps, wish);
  if (uncovered) return uncovered;
  const { withdrawal, postings, taxYear } = requested;
  const cause = { kind: 'withdrawal', id, step: 'request' } as const;
  const isCumulative = taxRuleOf(payee, policy.withdrawal, amount.currency).isCumulative;
  return {
    answer: withdrawal,
    writes: [
      ...writesOfEntry({ id: deps.ids.fresh('ent'), at: now, cause, postings }),
      ...writesOfCounting(withdrawal, policy.withdrawal),
      ...(isCumulative ? [writeOfTaxYear(payee.id, amount.currency, taxYear, kept)] : []),
      ...writesOfWithdrawal(withdrawal, 'request'),
    ],
  };
};

/** What is left of a closed account goes as a whole: no withdrawal is too little then. */
const policyOfLeaving = async (
  { table, policy: { withdrawal } }: AskDeps,
  { payee, amount: { amount, currency } }: Wish,
): Promise<WithdrawalPolicy> => {
  const { available } = await findBalance(table, payee.id, currency);
  return withdrawal.remainderWithdrawable && amount === available
    ? { ...withdrawal, least: Math.min(withdrawal.least, available) }
    : withdrawal;
};

const taxYearOf = async (
  { table, policy }: AskDeps,
  { payee, amount: { currency } }: Wish,
  now: Instant,
): Promise<KeptTaxYear | undefined> => {
  if (!taxRuleOf(payee, policy.withdrawal, currency).isCumulative) return undefined;
  const year = monthOf(now, policy.timeZone).slice(0, 4);
  return findTaxYear(table, payee.id, year, currency);
};

/** Who asks for what is not there learns it by a read: fifty who ask at once then do not collide in their writes. */
const refuseUncovered = async (
  { table }: AskDeps,
  { payee, amount: { amount, currency } }: Wish,
): Promise<Refusal | undefined> => {
  const { available } = await findBalance(table, payee.id, currency);
  if (available >= amount) return undefined;
  return refuse('insufficient-funds', `The balance of ${available} does not cover ${amount}.`, {
    available,
    required: amount,
  });
};
