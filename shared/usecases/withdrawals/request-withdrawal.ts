import type { Deps } from '../../deps.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { Money } from '../../domain/money.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import {
  calendarMonthOf,
  decideWithdrawalRequest,
  taxRuleOf,
} from '../../domain/withdrawals/create-withdrawal.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import type { WithdrawalPolicy } from '../../domain/withdrawals/withdrawal-policy.ts';
import { entryWrites, findBalance } from '../../store/ledger/journal-store.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import { refuseIfFrozen } from '../../store/withdrawals/freeze-store.ts';
import { findTaxYear, type TaxYearRecord, taxYearWrite } from '../../store/withdrawals/tax-year-store.ts';
import { withdrawalWrites } from '../../store/withdrawals/withdrawal-store.ts';
import { countedWithdrawalWrites } from '../../store/withdrawals/withdrawn-period-store.ts';
import type { Outcome } from '../outcome.ts';

type WithdrawalRequestDeps = Pick<Deps, 'table' | 'ids' | 'policy'>;

/** Who wants how much; the id is made before, so that asking again is the same request. */
export type WithdrawalRequest = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly automatic?: boolean;
  /** Whether the payee's account is closed, so that what is left may go, however little it is. */
  readonly isAccountClosing?: boolean;
};

/** A withdrawal to the bound account, with everything that it changes in one transaction. */
export const requestWithdrawal = async (
  deps: WithdrawalRequestDeps,
  request: WithdrawalRequest,
  now: Instant,
): Promise<Outcome<Withdrawal>> => {
  const { table, policy } = deps;
  const { isAccountClosing, ...asked } = request;
  const { id, payee, amount } = asked;
  const frozen = await refuseIfFrozen(table, 'withdrawals');
  if (frozen) return frozen;
  const bound = await findPayoutAccount(table, payee);
  if (!bound) return refuse('conflict', 'Bind a payout account first: PUT /wallet/payout-account.');
  const taxYearRecord = await findTaxYearOf(deps, request, now);
  const requested = decideWithdrawalRequest(
    {
      ...asked,
      destination: { type: bound.type, sealed: bound.sealed, masked: bound.maskedNumber },
      merchantNumber: id.slice('wdr_'.length),
    },
    {
      policy: isAccountClosing ? await policyForClosingAccount(deps, request) : policy.withdrawal,
      timeZone: policy.timeZone,
      ...(taxYearRecord && { taxYear: taxYearRecord.year }),
      ...(bound.changedAt && { accountChangedAt: bound.changedAt }),
    },
    now,
  );
  if (isRefusal(requested)) return requested;
  const uncovered = await refuseInsufficientFunds(deps, request);
  if (uncovered) return uncovered;
  const { withdrawal, postings, taxYear } = requested;
  const cause = { kind: 'withdrawal', id, step: 'request' } as const;
  const isCumulative = taxRuleOf(payee, policy.withdrawal, amount.currency).isCumulative;
  return {
    response: withdrawal,
    writes: [
      ...entryWrites({ id: deps.ids.create('ent'), at: now, cause, postings }),
      ...countedWithdrawalWrites(withdrawal, policy.withdrawal),
      ...(isCumulative ? [taxYearWrite(payee.id, amount.currency, taxYear, taxYearRecord)] : []),
      ...withdrawalWrites(withdrawal, 'request'),
    ],
  };
};

/** What is left of a closed account goes as a whole: no withdrawal is too little then. */
const policyForClosingAccount = async (
  { table, policy: { withdrawal } }: WithdrawalRequestDeps,
  { payee, amount: { amount, currency } }: WithdrawalRequest,
): Promise<WithdrawalPolicy> => {
  const { available } = await findBalance(table, payee.id, currency);
  return withdrawal.canWithdrawRemainder && amount === available
    ? { ...withdrawal, minAmount: Math.min(withdrawal.minAmount, available) }
    : withdrawal;
};

const findTaxYearOf = async (
  { table, policy }: WithdrawalRequestDeps,
  { payee, amount: { currency } }: WithdrawalRequest,
  now: Instant,
): Promise<TaxYearRecord | undefined> => {
  if (!taxRuleOf(payee, policy.withdrawal, currency).isCumulative) return undefined;
  const year = calendarMonthOf(now, policy.timeZone).slice(0, 4);
  return findTaxYear(table, payee.id, year, currency);
};

/** Who asks for what is not there learns it by a read: fifty who ask at once then do not collide in their writes. */
const refuseInsufficientFunds = async (
  { table }: WithdrawalRequestDeps,
  { payee, amount: { amount, currency } }: WithdrawalRequest,
): Promise<Refusal | undefined> => {
  const { available } = await findBalance(table, payee.id, currency);
  if (available >= amount) return undefined;
  return refuse('insufficient-funds', `The balance of ${available} does not cover ${amount}.`, {
    available,
    required: amount,
  });
};
