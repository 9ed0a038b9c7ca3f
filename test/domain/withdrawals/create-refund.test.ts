import { describe, expect, test } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { createRefund } from '#shared/domain/withdrawals/create-refund.ts';
import { now } from './sample-withdrawals.ts';

const deposit = { id: 'dep_1', provider: 'stripe', providerReference: 'pi_1' };

const refundOf = (of: { id: string; provider: string; providerReference?: string } = deposit) =>
  createRefund(
    { id: 'wdr_42', payee: { role: 'advertiser', id: 'adv_1' }, amount: money(700, 'CNY'), deposit: of },
    'Asia/Shanghai',
    now,
  );

describe('a refund of a deposit', () => {
  test('pays the whole amount back to its payer, without fee, tax and limits', () => {
    expect(refundOf()).toEqual({
      id: 'wdr_42',
      payee: { role: 'advertiser', id: 'adv_1' },
      amount: money(700, 'CNY'),
      fee: money(0, 'CNY'),
      tax: {
        rule: 'none',
        version: 1,
        month: '2026-11',
        lines: [{ item: 'income', amount: 700 }],
        tax: money(0, 'CNY'),
      },
      payout: money(700, 'CNY'),
      provider: 'stripe',
      destination: { type: 'deposit', sealed: '', masked: 'dep_1' },
      refund: { depositId: 'dep_1', reference: 'pi_1' },
      hasOwnEntry: true,
      merchantNumber: '42',
      counted: [],
      status: 'requested',
      version: 1,
      requestedAt: now,
      updatedAt: now,
    });
  });

  test('has no reference if the provider gave none', () => {
    expect(refundOf({ id: 'dep_1', provider: 'sandbox' }).refund).toEqual({ depositId: 'dep_1' });
  });
});
