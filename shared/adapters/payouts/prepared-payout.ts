import * as z from 'zod';
import { PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import type { PayoutRequest } from './provider.ts';

/** A payout as a provider of our own reads it back. */
export const PreparedPayout = z.object({
  merchantNumber: z.string(),
  amount: z.object({ amount: z.int(), currency: z.string() }),
  destination: PayoutRecipient,
});

/** Writes a payout down as it is. */
export const prepareAsJson = ({ merchantNumber, amount, destination }: PayoutRequest): string =>
  JSON.stringify({ merchantNumber, amount, destination });
