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
    /** `needs_operator`: it was paid with another sum, or after it was closed, `paid`, and somebody of the platform decides on it. */
    status: orUnknown(z.enum(['pending', 'received', 'closed', 'needs_operator', 'returned'])),
    paid: Money.optional(),
    createdAt: Instant,
    receivedAt: Instant.optional(),
    providerReference: z.string().optional(),
    /** Where to send the browser to pay; while the deposit is pending. */
    payUrl: z.url().optional(),
  })
  .meta({ id: 'Deposit' });

export const EntryView = z
  .strictObject({
    id: z.string(),
    at: Instant,
    cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
    /** What the entry did to each of the caller's own accounts; negative when it took money. */
    postings: z.array(z.strictObject({ account: z.string(), amount: z.int(), currency: z.string() })),
  })
  .meta({ id: 'WalletEntry' });

const PayoutAccountType = z.enum(payoutAccountTypes);

export const PayoutAccountBody = z.strictObject({
  type: PayoutAccountType,
  holderName: text(100),
  accountNo: z.string().regex(/^[A-Za-z0-9@._+-]{4,64}$/, '4 to 64 letters, digits and @._+-'),
  /** Whether the balance is withdrawn by itself after each settlement; as it was, if nothing is said. */
  automatic: z.boolean().optional(),
});

export const PayoutAccountView = z
  .strictObject({
    type: orUnknown(PayoutAccountType),
    holderName: z.string(),
    accountNo: z.string(),
    boundAt: Instant,
    automatic: z.boolean(),
    /** Whether the holder is the person that the creator was let in as; nobody was named then, if not. */
    holderVerified: z.boolean(),
    /** From when withdrawals are possible, after another account was in its place. */
    lockedUntil: Instant.optional(),
  })
  .meta({ id: 'PayoutAccount' });

export const WithdrawalBody = z.strictObject({ amount: PositiveMoney });

const TaxSheetView = z
  .strictObject({
    rule: z.string(),
    version: z.int(),
    /** The month that the income counts in. */
    month: z.string(),
    /** The calculation, line by line: sums in minor units, a number of months, basis points. */
    lines: z.array(z.strictObject({ item: z.string(), amount: z.int() })),
    tax: Money,
  })
  .meta({ id: 'TaxSheet' });

export const WithdrawalView = z
  .strictObject({
    id: WithdrawalId,
    /** What leaves the balance; fee and tax are parts of it, `payout` is what is sent. */
    amount: Money,
    fee: Money,
    tax: TaxSheetView,
    payout: Money,
    /** `unknown`: nobody has said yet how it ended, or it is in a state that this release does not know. */
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
    /** Whether the platform asked for it by itself after a settlement. */
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
