import * as z from 'zod';
import { Payee } from '../ledger/accounts.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { payoutAccountTypes } from './payout-account-kinds.ts';

/** What a payout needs to know of an account; stored encrypted. */
export const PayoutRecipient = z.object({ holderName: z.string(), accountNo: z.string() });

export type PayoutRecipient = TypeOf<typeof PayoutRecipient>;

/** The account that a creator, an agency or an advertiser is paid to. */
export const PayoutAccount = z.object({
  payee: Payee,
  type: z.enum(payoutAccountTypes),
  /** The recipient, encrypted. */
  sealed: z.string(),
  maskedHolder: z.string(),
  maskedNumber: z.string(),
  boundAt: Instant,
  /** When it replaced another account; absent for a first account. */
  changedAt: Instant.exactOptional(),
  /** A keyed digest that recognises the same account without decryption. */
  mark: z.string(),
  /** Whether the holder has the name that the creator was approved with. */
  holderMatches: z.boolean(),
  /** Whether each settlement is withdrawn automatically. */
  automatic: z.boolean(),
});

export type PayoutAccount = TypeOf<typeof PayoutAccount>;
