import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { Withdrawal } from './withdrawal.ts';

/** The part of a withdrawal that its events carry. */
export const WithdrawalSummary = Withdrawal.pick({
  id: true,
  payee: true,
  amount: true,
  fee: true,
  payout: true,
});

export type WithdrawalSummary = TypeOf<typeof WithdrawalSummary>;

export const WithdrawalEvent = z.object({
  seq: z.int(),
  at: Instant,
  command: z.string(),
  to: Withdrawal.shape.status,
});

export type WithdrawalEvent = TypeOf<typeof WithdrawalEvent>;
