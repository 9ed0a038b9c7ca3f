import { type Account, account } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { type Money, money, zero } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Deposit, DepositBearer, DepositCommand } from './deposit.ts';
import { type DepositStatus, depositStepsFrom } from './lifecycle.ts';

export type DepositTransition = { readonly deposit: Deposit; readonly postings: readonly Posting[] };

const unchanged = (deposit: Deposit): DepositTransition => ({ deposit, postings: [] });

/**
 * Applies a step. What the provider states is booked at once: to the advertiser if all is as requested, and else in
 * suspense until an operator decides. A statement that says nothing new changes nothing.
 */
export const stepDeposit = (
  deposit: Deposit,
  command: DepositCommand,
  now: Instant,
): DepositTransition | Refusal => {
  const { status } = deposit;
  const steps = depositStepsFrom(status);
  if (!steps[command.type]) {
    return refuse('illegal-transition', `A deposit that is ${status} cannot ${command.type}.`, {
      state: status,
      allowed: Object.keys(steps),
    });
  }
  switch (command.type) {
    case 'pay':
      return pay(deposit, command, now);
    case 'close':
      return { deposit: moveTo(deposit, 'closed', {}), postings: [] };
    case 'reverse':
      return reverse(deposit, command.total, now);
    default:
      return decide(deposit, command, now);
  }
};

const moveTo = (deposit: Deposit, status: DepositStatus, change: Partial<Deposit>): Deposit => {
  const { payUrl: _over, inSuspense: _before, ...rest } = deposit;
  return { ...rest, ...change, status, version: (deposit.version ?? 1) + 1 };
};

const isSame = (one: Money, other: Money): boolean =>
  one.amount === other.amount && one.currency === other.currency;

const pay = (
  deposit: Deposit,
  { amount, reference }: Extract<DepositCommand, { readonly type: 'pay' }>,
  now: Instant,
): DepositTransition => {
  const { status, provider, advertiserId } = deposit;
  const clearing = account.clearing(provider);
  const isExpected = status === 'pending' && isSame(amount, deposit.amount);
  if (isExpected) {
    return {
      deposit: moveTo(deposit, 'received', { receivedAt: now, providerReference: reference }),
      postings: transfer(clearing, account.advertiser(advertiserId), amount),
    };
  }
  const caseKind = status === 'pending' ? 'wrong_amount' : 'late_payment';
  return {
    deposit: moveTo(deposit, 'needs_operator', {
      ...{ paid: amount, openedAt: now, providerReference: reference },
      ...{ caseKind, inSuspense: amount },
    }),
    postings: transfer(clearing, account.suspense, amount),
  };
};

/** The provider has taken money back. `total` is all of it, with refunds that the platform made. */
const reverse = (deposit: Deposit, total: Money, now: Instant): DepositTransition => {
  const { status, provider, amount, paid = amount, caseKind, inSuspense, refunded, reversed } = deposit;
  const ours = refunded?.amount ?? 0;
  const known = reversed?.amount ?? 0;
  const taken = Math.min(total.amount, paid.amount) - ours - known;
  if (taken <= 0 || total.currency !== paid.currency) return unchanged(deposit);
  const sum = money(taken, paid.currency);
  const change = { reversed: money(known + taken, paid.currency) };
  const postings = transfer(account.suspense, account.clearing(provider), sum);
  if (status === 'received') {
    const opened = { openedAt: now, caseKind: 'reversed' as const };
    return {
      deposit: moveTo(deposit, 'needs_operator', {
        ...{ ...change, ...opened },
        inSuspense: { ...sum, amount: -taken },
      }),
      postings,
    };
  }
  // A case of an earlier release has nothing in suspense, so an operator decides on it.
  if (!inSuspense) return unchanged(deposit);
  const rest = { ...sum, amount: inSuspense.amount - taken };
  const isOver = caseKind !== 'reversed' && rest.amount === 0;
  return {
    deposit: isOver
      ? moveTo(deposit, 'returned', change)
      : moveTo(deposit, 'needs_operator', { ...change, inSuspense: rest }),
    postings,
  };
};

/** An operator's decision takes the money out of suspense: to the advertiser, or back to the provider. */
const decide = (
  deposit: Deposit,
  { type, operator }: Extract<DepositCommand, { readonly operator: object }>,
  now: Instant,
): DepositTransition => {
  const { caseKind, receivedAt } = deposit;
  const { id: by, evidence } = operator;
  const { bornBy = 'advertiser' } = operator;
  const isBorn = caseKind === 'reversed' && type === 'return';
  const resolved = { at: now, by, evidence, ...(isBorn && { bornBy }) };
  const status = type === 'receive' ? 'received' : 'returned';
  return {
    deposit: moveTo(deposit, status, {
      resolved,
      ...(status === 'received' && !receivedAt && { receivedAt: now }),
    }),
    postings: postDecision(deposit, status, bornBy),
  };
};

const postDecision = (
  deposit: Deposit,
  status: 'received' | 'returned',
  bornBy: DepositBearer,
): readonly Posting[] => {
  const { provider, advertiserId, inSuspense, caseKind, amount, paid = zero(amount.currency) } = deposit;
  const clearing = account.clearing(provider);
  const advertiser = account.advertiser(advertiserId);
  if (caseKind === 'reversed' && inSuspense) {
    const taken = money(-inSuspense.amount, inSuspense.currency);
    if (status === 'received') return transfer(clearing, account.suspense, taken);
    return transfer(bornBy === 'platform' ? account.fees : advertiser, account.suspense, taken);
  }
  // A case of an earlier release booked nothing before.
  const from: Account = inSuspense ? account.suspense : clearing;
  const sum = inSuspense ? money(inSuspense.amount, inSuspense.currency) : paid;
  if (status === 'received') return transfer(from, advertiser, sum);
  return inSuspense ? transfer(account.suspense, clearing, sum) : [];
};
