import { type Account, account } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { type Money, money, zero } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Deposit, DepositCommand } from './deposit.ts';
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

/** What the provider had taken back by its last statement, without refunds that the platform made. */
const takenBackOf = ({ reversed }: Deposit): number => reversed?.amount ?? 0;

/**
 * The provider states how much it has taken back in all, with refunds that the platform made. It may have taken more, or
 * given some of it back.
 */
const reverse = (deposit: Deposit, total: Money, now: Instant): DepositTransition => {
  const { status, amount, paid = amount, caseKind, inSuspense, refunded } = deposit;
  // What an operator sent back as a whole is returned already, and earlier releases had nothing in suspense.
  const isSettled = status === 'returned' && caseKind !== 'reversed';
  const isOfEarlierRelease = status === 'needs_operator' && !inSuspense;
  if (isSettled || isOfEarlierRelease || total.currency !== paid.currency) return unchanged(deposit);
  const known = takenBackOf(deposit);
  const stated = Math.min(total.amount, paid.amount);
  if (stated < known) return restore(deposit, money(known - stated, paid.currency));
  const taken = stated - (refunded?.amount ?? 0) - known;
  return taken > 0 ? takeBack(deposit, money(taken, paid.currency), now) : unchanged(deposit);
};

/** The provider has taken back a sum. The case of a received or returned deposit is opened. */
const takeBack = (deposit: Deposit, sum: Money, now: Instant): DepositTransition => {
  const { status, provider, caseKind, inSuspense } = deposit;
  const isOpen = status === 'needs_operator';
  const rest = { ...sum, amount: (isOpen ? (inSuspense?.amount ?? 0) : 0) - sum.amount };
  const change = { reversed: money(takenBackOf(deposit) + sum.amount, sum.currency) };
  const opened = isOpen ? {} : { openedAt: now, caseKind: 'reversed' as const };
  const isOver = isOpen && caseKind !== 'reversed' && rest.amount === 0;
  return {
    deposit: isOver
      ? moveTo(deposit, 'returned', change)
      : moveTo(deposit, 'needs_operator', { ...change, ...opened, inSuspense: rest }),
    postings: transfer(account.suspense, account.clearing(provider), sum),
  };
};

/** The provider has given back a sum: to the open case, and the rest to who bore it. */
const restore = (deposit: Deposit, sum: Money): DepositTransition => {
  const { status, provider, advertiserId, caseKind, inSuspense, resolved, loss: before } = deposit;
  const { currency } = sum;
  const { restored = zero(currency), loss = zero(currency), ...rest } = deposit;
  // A decision has posted this part already.
  const posted = Math.min(restored.amount, sum.amount);
  const news = sum.amount - posted;
  const isOpen = status === 'needs_operator' && inSuspense !== undefined;
  const missing = caseKind === 'reversed' ? -(inSuspense?.amount ?? 0) : news;
  const toCase = isOpen ? Math.min(news, missing) : 0;
  const left = (inSuspense?.amount ?? 0) + toCase;
  const isStillOpen = isOpen && (caseKind !== 'reversed' || left !== 0);
  const reversed = money(takenBackOf(deposit) - sum.amount, currency);
  const isReceived = isOpen || reversed.amount === 0;
  // The platform has borne what the advertiser could not, so it gets its part back first.
  const toLosses = Math.min(loss.amount, news - toCase);
  const change: Partial<Deposit> = {
    reversed,
    ...(restored.amount > posted && { restored: money(restored.amount - posted, currency) }),
    ...(loss.amount > toLosses && { loss: money(loss.amount - toLosses, currency) }),
    ...(isStillOpen && { inSuspense: { amount: left, currency } }),
  };
  const clearing = account.clearing(provider);
  const isOfFees = resolved?.bornBy === 'platform' && before === undefined;
  const bearer = isOfFees ? account.fees : account.advertiser(advertiserId);
  return {
    deposit: moveTo(rest, isStillOpen || !isReceived ? status : 'received', change),
    postings: [
      ...transfer(clearing, account.suspense, money(toCase, currency)),
      ...transfer(clearing, account.losses, money(toLosses, currency)),
      ...transfer(clearing, bearer, money(news - toCase - toLosses, currency)),
    ],
  };
};

type Operator = Extract<DepositCommand, { readonly operator: object }>['operator'];

/** An operator's decision takes the money out of suspense: to the advertiser, or back to the provider. */
const decide = (
  deposit: Deposit,
  { type, operator }: Extract<DepositCommand, { readonly operator: object }>,
  now: Instant,
): DepositTransition => {
  const { caseKind, receivedAt, inSuspense, restored, loss: before } = deposit;
  const { id: by, evidence } = operator;
  const { bornBy = 'advertiser' } = operator;
  const isBorn = caseKind === 'reversed' && type === 'return';
  const resolved = { at: now, by, evidence, ...(isBorn && { bornBy }) };
  const loss = isBorn && inSuspense ? lossOf(-inSuspense.amount, operator) : 0;
  const status = type === 'receive' ? 'received' : 'returned';
  const isRestored = caseKind === 'reversed' && type === 'receive' && inSuspense !== undefined;
  return {
    deposit: moveTo(deposit, status, {
      resolved,
      ...(loss > 0 && { loss: money((before?.amount ?? 0) + loss, deposit.amount.currency) }),
      ...(isRestored && {
        restored: money((restored?.amount ?? 0) - inSuspense.amount, inSuspense.currency),
      }),
      ...(status === 'received' && !receivedAt && { receivedAt: now }),
    }),
    postings: postDecision(deposit, status, loss),
  };
};

/** The part of what was taken back that the platform bears: all by decision, or what the balance cannot bear. */
const lossOf = (taken: number, { bornBy, available = taken }: Operator): number =>
  bornBy === 'platform' ? taken : taken - Math.min(taken, Math.max(0, available));

const postDecision = (
  deposit: Deposit,
  status: 'received' | 'returned',
  loss: number,
): readonly Posting[] => {
  const { provider, advertiserId, inSuspense, caseKind, amount, paid = zero(amount.currency) } = deposit;
  const clearing = account.clearing(provider);
  const advertiser = account.advertiser(advertiserId);
  if (caseKind === 'reversed' && inSuspense) {
    const taken = money(-inSuspense.amount, inSuspense.currency);
    if (status === 'received') return transfer(clearing, account.suspense, taken);
    const { currency } = taken;
    return [
      ...transfer(advertiser, account.suspense, money(taken.amount - loss, currency)),
      ...transfer(account.losses, account.suspense, money(loss, currency)),
    ];
  }
  // A case of an earlier release booked nothing before.
  const from: Account = inSuspense ? account.suspense : clearing;
  const sum = inSuspense ? money(inSuspense.amount, inSuspense.currency) : paid;
  if (status === 'received') return transfer(from, advertiser, sum);
  return inSuspense ? transfer(account.suspense, clearing, sum) : [];
};
