import * as z from 'zod';
import { depositProviderNames } from '../../domain/payment-providers/payment-providers.ts';
import { payoutAccountTypes } from '../../domain/payout-accounts/payout-account-kinds.ts';
import {
  Balance,
  DepositId,
  Instant,
  Money,
  orUnknown,
  PositiveMoney,
  text,
  WithdrawalId,
} from './basics.ts';

export const WalletView = z
  .strictObject({ available: Balance, held: Balance, pending: Balance, withdrawing: Balance })
  .meta({ id: 'Wallet' });

export const DepositBody = z.strictObject({
  amount: PositiveMoney,
  provider: z.enum(depositProviderNames),
});

export const DepositView = z
  .strictObject({
    id: DepositId,
    amount: Money,
    provider: z.string(),
    /** `needs_operator`: it was paid with a different amount (`paid`), or after it was closed. An operator decides. */
    status: orUnknown(z.enum(['pending', 'received', 'closed', 'needs_operator', 'returned'])),
    paid: Money.optional(),
    createdAt: Instant,
    receivedAt: Instant.optional(),
    providerReference: z.string().optional(),
    /** The payment page of a pending deposit. */
    payUrl: z.url().optional(),
  })
  .meta({ id: 'Deposit' });

export const EntryView = z
  .strictObject({
    id: z.string(),
    at: Instant,
    cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
    /** The change of each account of the caller. A debit is negative. */
    postings: z.array(z.strictObject({ account: z.string(), amount: z.int(), currency: z.string() })),
  })
  .meta({ id: 'WalletEntry' });

const PayoutAccountType = z.enum(payoutAccountTypes);

export const PayoutAccountBody = z.strictObject({
  type: PayoutAccountType,
  holderName: text(100),
  accountNo: z.string().regex(/^[A-Za-z0-9@._+-]{4,64}$/, '4 to 64 letters, digits and @._+-'),
  /** Whether the balance is withdrawn automatically after each settlement. Omit it to keep the setting. */
  automatic: z.boolean().optional(),
});

export const PayoutAccountView = z
  .strictObject({
    type: orUnknown(PayoutAccountType),
    holderName: z.string(),
    accountNo: z.string(),
    boundAt: Instant,
    automatic: z.boolean(),
    /** Whether the holder has the legal name of the creator's approved application. */
    holderVerified: z.boolean(),
    /** The end of the withdrawal lock after a change of the account. */
    lockedUntil: Instant.optional(),
  })
  .meta({ id: 'PayoutAccount' });

export const WithdrawalBody = z.strictObject({ amount: PositiveMoney });

const TaxSheetView = z
  .strictObject({
    rule: z.string(),
    version: z.int(),
    /** The tax month of the income. */
    month: z.string(),
    /** The calculation: amounts in minor units, a number of months, basis points. */
    lines: z.array(z.strictObject({ item: z.string(), amount: z.int() })),
    tax: Money,
  })
  .meta({ id: 'TaxSheet' });

export const WithdrawalView = z
  .strictObject({
    id: WithdrawalId,
    /** The amount debited from the balance: fee, tax and `payout`. */
    amount: Money,
    fee: Money,
    tax: TaxSheetView,
    payout: Money,
    /** `unknown`: the outcome is not known yet, or this release does not know the state. */
    status: z.enum([
      'requested',
      'submitting',
      'processing',
      'unknown',
      'paid',
      'failed',
      'returned',
      'needs_operator',
    ]),
    destination: z.strictObject({ type: orUnknown(PayoutAccountType), accountNo: z.string() }),
    requestedAt: Instant,
    updatedAt: Instant,
    /** Whether the platform created it automatically after a settlement. */
    automatic: z.boolean().optional(),
    providerReference: z.string().optional(),
    failure: z
      .strictObject({
        code: z.string(),
        message: z.string(),
        fixableBy: orUnknown(z.enum(['creator', 'platform'])),
      })
      .optional(),
  })
  .meta({ id: 'Withdrawal' });
