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
import { postRequest } from '../../domain/withdrawals/postings.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import type { WithdrawalPolicy } from '../../domain/withdrawals/withdrawal-policy.ts';
import type { Write } from '../../store/commit.ts';
import { entryWrites, findBalance } from '../../store/ledger/journal-store.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import { refuseIfFrozen } from '../../store/withdrawals/freeze-store.ts';
import { findTaxYear, type TaxYearRecord, taxYearWrite } from '../../store/withdrawals/tax-year-store.ts';
import { withdrawalWrites } from '../../store/withdrawals/withdrawal-store.ts';
import { countedWithdrawalWrites } from '../../store/withdrawals/withdrawn-period-store.ts';
import type { Outcome } from '../outcome.ts';

export type WithdrawalRequestDeps = Pick<Deps, 'table' | 'ids' | 'policy'>;

/** A request for a withdrawal. The caller creates the id, so that a repeat is the same request. */
export type WithdrawalRequest = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly automatic?: boolean;
  /** Whether the payee's account is closing, so that there is no minimum amount. */
  readonly isAccountClosing?: boolean;
};

/** Creates a withdrawal to the bound account, with all its effects in one transaction. */
export const requestWithdrawal = async (
  deps: WithdrawalRequestDeps,
  request: WithdrawalRequest,
  now: Instant,
): Promise<Outcome<Withdrawal>> => {
  const frozen = await refuseIfFrozen(deps.table, 'withdrawals');
  if (frozen) return frozen;
  const decided = await decidePayout(deps, request, now);
  if (isRefusal(decided)) return decided;
  const uncovered = await refuseInsufficientFunds(deps, request);
  if (uncovered) return uncovered;
  const { withdrawal, writes } = decided;
  return {
    response: withdrawal,
    writes: [...requestEntryWrites(deps, [withdrawal], now), ...writes],
  };
};

/** The entries of a request, one of each withdrawal: the amounts leave the available balance. */
export const requestEntryWrites = (
  { ids, policy }: Pick<Deps, 'ids' | 'policy'>,
  withdrawals: readonly Withdrawal[],
  now: Instant,
): readonly Write[] =>
  entryWrites(
    policy,
    withdrawals.map(({ id, payee, amount }) => ({
      id: ids.create('ent'),
      at: now,
      cause: { kind: 'withdrawal', id, step: 'request' },
      postings: postRequest(payee, amount),
    })),
  );

/** A payout to the bound account, and its writes without its journal entry. */
export type DecidedPayout = { readonly withdrawal: Withdrawal; readonly writes: readonly Write[] };

/** Decides a payout to the bound account, with all limits, locks and checks. */
export const decidePayout = async (
  deps: WithdrawalRequestDeps,
  request: WithdrawalRequest,
  now: Instant,
): Promise<DecidedPayout | Refusal> => {
  const { table, policy } = deps;
  const { isAccountClosing, ...input } = request;
  const { id, payee, amount } = input;
  const bound = await findPayoutAccount(table, payee);
  if (!bound) return refuse('conflict', 'Bind a payout account first, with PUT /wallet/payout-account.');
  const taxYearRecord = await findTaxYearOf(deps, request, now);
  const requested = decideWithdrawalRequest(
    {
      ...input,
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
  const { withdrawal, taxYear } = requested;
  const isCumulative = taxRuleOf(payee, policy.withdrawal, amount.currency).isCumulative;
  return {
    withdrawal,
    writes: [
      ...countedWithdrawalWrites(withdrawal, policy.withdrawal),
      ...(isCumulative ? [taxYearWrite(payee.id, amount.currency, taxYear, taxYearRecord)] : []),
      ...withdrawalWrites(withdrawal, 'request'),
    ],
  };
};

/** A closing account withdraws its whole balance, without a minimum amount. */
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

/** Checks the balance by a read, so that many requests without funds do not collide in writes. */
export const refuseInsufficientFunds = async (
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
