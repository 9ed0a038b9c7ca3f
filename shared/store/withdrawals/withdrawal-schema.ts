import * as z from 'zod';
import { type WithdrawalStatus, withdrawalLifecycle } from '../../domain/withdrawals/lifecycle.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';

const statusNames = Object.keys(withdrawalLifecycle) as WithdrawalStatus[];

/** Who is paid out. */
export const PayeeSchema = z.strictObject({ role: z.enum(['creator', 'agency']), id: z.string() });

const MoneySchema = z.strictObject({ amount: z.int(), currency: z.string() });

const TaxSheetSchema = z.strictObject({
  rule: z.string(),
  version: z.int(),
  month: z.string(),
  lines: z.array(z.strictObject({ item: z.string(), amount: z.int() })),
  tax: MoneySchema,
});

const CaseSchema = z.strictObject({
  kind: z.enum(['unclear', 'late_success']),
  openedAt: z.string(),
  resolved: z
    .strictObject({
      at: z.string(),
      by: z.string(),
      evidence: z.strictObject({ note: z.string(), reference: z.string() }),
      bornBy: z.enum(['creator', 'platform']).optional(),
    })
    .optional(),
});

export const WithdrawalSchema = z.strictObject({
  id: z.string(),
  payee: PayeeSchema,
  amount: MoneySchema,
  fee: MoneySchema,
  tax: TaxSheetSchema,
  payout: MoneySchema,
  provider: z.string(),
  destination: z.strictObject({
    type: z.enum(['alipay', 'bank_card']),
    sealed: z.string(),
    masked: z.string(),
  }),
  status: z.enum(statusNames),
  version: z.int(),
  requestedAt: z.string(),
  updatedAt: z.string(),
  counted: z.array(z.strictObject({ period: z.enum(['day', 'month']), name: z.string(), until: z.string() })),
  automatic: z.boolean().optional(),
  merchantNumber: z.string(),
  parameters: z.string().optional(),
  providerReference: z.string().optional(),
  failure: z
    .strictObject({ code: z.string(), message: z.string(), fixableBy: z.enum(['creator', 'platform']) })
    .optional(),
  sentAt: z.string().optional(),
  missedAt: z.string().optional(),
  case: CaseSchema.optional(),
}) as z.ZodType<Withdrawal>;
