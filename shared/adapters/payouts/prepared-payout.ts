import * as z from 'zod';
import type { PayoutRequest } from './provider.ts';

/** A payout as a provider of our own reads it back. */
export const PreparedPayout = z.object({
  merchantNumber: z.string(),
  amount: z.object({ amount: z.int(), currency: z.string() }),
  destination: z.object({
    type: z.enum(['alipay', 'bank_card']),
    holderName: z.string(),
    accountNo: z.string(),
  }),
});

/** Writes a payout down as it is. */
export const prepareAsJson = ({ merchantNumber, amount, destination }: PayoutRequest) => ({
  parameters: JSON.stringify({ merchantNumber, amount, destination }),
});
