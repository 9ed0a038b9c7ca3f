import { Deposit } from '#shared/domain/deposits/deposit.ts';
import type { Instant } from '#shared/domain/time.ts';
import { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';

/** A requested withdrawal of 300 yuan. */
export const createWithdrawal = (requestedAt: Instant): Withdrawal =>
  Withdrawal.parse({
    id: 'wdr_1',
    payee: { role: 'creator', id: 'cre_1' },
    amount: { amount: 30_000, currency: 'CNY' },
    fee: { amount: 0, currency: 'CNY' },
    tax: {
      rule: 'none',
      version: 1,
      month: '2026-11',
      lines: [],
      tax: { amount: 0, currency: 'CNY' },
    },
    payout: { amount: 30_000, currency: 'CNY' },
    provider: 'sandbox',
    destination: { type: 'bank_card', sealed: '', masked: '****0001' },
    status: 'requested',
    version: 1,
    requestedAt,
    updatedAt: requestedAt,
    counted: [],
    merchantNumber: 'wdr_1',
  });

/** A deposit of 100 yuan that nobody has paid. */
export const createDeposit = (createdAt: Instant): Deposit =>
  Deposit.parse({
    id: 'dep_1',
    advertiserId: 'adv_1',
    amount: { amount: 10_000, currency: 'CNY' },
    provider: 'sandbox',
    status: 'pending',
    createdAt,
  });
