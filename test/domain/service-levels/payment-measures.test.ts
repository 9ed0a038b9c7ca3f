import { describe, expect, test } from 'vitest';
import {
  measuresOfDeposit,
  measuresOfWithdrawal,
  payoutTarget,
} from '#shared/domain/service-levels/payment-measures.ts';
import { addDuration } from '#shared/domain/time.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { createDeposit, createWithdrawal } from '#test/support/payments.ts';

const requestedAt = '2026-11-30T08:00:00.000Z';
const withdrawal = createWithdrawal(requestedAt);
const inState = (status: Withdrawal['status']): Withdrawal => ({ ...withdrawal, status });
const atTarget = addDuration(requestedAt, payoutTarget);
const afterTarget = addDuration(atTarget, 'PT1S');
const namesOf = (...given: Parameters<typeof measuresOfWithdrawal>) =>
  Object.fromEntries(measuresOfWithdrawal(...given).map(({ name, value }) => [name, value]));

describe('a payout', () => {
  test('is in time up to an hour after its request', () => {
    expect(namesOf(inState('processing'), inState('paid'), atTarget)).toEqual({
      PayoutsOnTime: 1,
      PayoutSeconds: 3_600,
      PaidOutAmount: withdrawal.payout.amount,
    });
  });

  test('is late after that', () => {
    expect(namesOf(inState('unknown'), inState('paid'), afterTarget)).toMatchObject({
      PayoutsLate: 1,
      PayoutSeconds: 3_601,
    });
  });

  test('of unknown outcome is late when its case opens, and not again when somebody ends it', () => {
    expect(namesOf(inState('unknown'), inState('needs_operator'), afterTarget)).toEqual({ PayoutsLate: 1 });
    expect(namesOf(inState('needs_operator'), inState('paid'), afterTarget)).toEqual({
      PaidOutAmount: withdrawal.payout.amount,
    });
  });

  test.each([
    ['paid', 'needs_operator'],
    ['processing', 'failed'],
    ['processing', 'processing'],
    ['paid', 'returned'],
  ] as const)('from %s to %s measures nothing', (from, to) => {
    expect(namesOf(inState(from), inState(to), afterTarget)).toEqual({});
  });
});

describe('a deposit', () => {
  const deposit = createDeposit(requestedAt);
  const received = { ...deposit, status: 'received' as const };

  test('counts its paid amount when it arrives', () => {
    const paid = { amount: 5_000, currency: 'CNY' };
    expect(measuresOfDeposit(deposit, received, atTarget)).toEqual([
      { name: 'DepositedAmount', value: deposit.amount.amount, at: atTarget, currency: 'CNY' },
    ]);
    expect(measuresOfDeposit(deposit, { ...received, paid }, atTarget)).toMatchObject([{ value: 5_000 }]);
  });

  test('counts once, also when a provider gives back what it had taken', () => {
    const reversed = { ...deposit, status: 'needs_operator' as const, caseKind: 'reversed' as const };
    expect(measuresOfDeposit(received, received, atTarget)).toEqual([]);
    expect(measuresOfDeposit(received, reversed, atTarget)).toEqual([]);
    expect(measuresOfDeposit(reversed, received, atTarget)).toEqual([]);
  });
});
