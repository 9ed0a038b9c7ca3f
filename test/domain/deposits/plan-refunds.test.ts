import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRefunds, type RefundableDeposit } from '#shared/domain/deposits/plan-refunds.ts';
import { money } from '#shared/domain/money.ts';

const now = '2026-11-02T01:00:00.000Z';

const deposit = (amount: number, change: Partial<RefundableDeposit> = {}): RefundableDeposit => ({
  amount: money(amount, 'CNY'),
  provider: 'alipay',
  status: 'received',
  receivedAt: '2026-10-01T00:00:00.000Z',
  ...change,
});

const plan = (deposits: readonly RefundableDeposit[], amount: number) => {
  const { parts, rest } = planRefunds(deposits, money(amount, 'CNY'), ['alipay', 'stripe'], now);
  return { parts: parts.map(({ amount: part }) => part.amount), rest: rest.amount };
};

describe('a plan of refunds', () => {
  test('takes the newest deposits first, and only as much as is wanted', () => {
    expect(plan([deposit(100), deposit(200), deposit(300)], 250)).toEqual({ parts: [100, 150], rest: 0 });
    expect(plan([deposit(100)], 250)).toEqual({ parts: [100], rest: 150 });
  });

  test.each([
    ['what was refunded before', { refunded: money(100, 'CNY') }],
    ['a deposit that was not received', { status: 'pending' }],
    ['a deposit whose refund failed', { cannotRefund: true as const }],
    ['a provider that the platform no longer has', { provider: 'sandbox' }],
    ['a provider that this release does not know', { provider: 'paypal' }],
    ['another currency', { amount: money(100, 'EUR') }],
    ['a payment that is too old for its provider', { receivedAt: '2025-11-02T01:00:00.000Z' }],
    ['an older payment by Stripe', { provider: 'stripe', receivedAt: '2026-05-01T00:00:00.000Z' }],
  ])('leaves out %s', (_what, change) => {
    expect(plan([deposit(100, change)], 100)).toEqual({ parts: [], rest: 100 });
  });

  test('uses what was paid where that differs from the request', () => {
    expect(plan([deposit(100, { paid: money(80, 'CNY') })], 100)).toEqual({ parts: [80], rest: 20 });
  });

  test('covers the wanted amount exactly, with the rest', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10_000 }), (sums, wanted) => {
        const { parts, rest } = plan(
          sums.map((sum) => deposit(sum)),
          wanted,
        );
        expect(parts.reduce((sum, part) => sum + part, rest)).toBe(wanted);
        expect(parts.every((part) => part > 0)).toBe(true);
      }),
    );
  });
});
