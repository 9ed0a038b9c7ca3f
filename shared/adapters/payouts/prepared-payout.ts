import * as z from 'zod';
import { PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import type { PayoutRequest } from './provider.ts';

/** A stored payout of the sandbox. */
export const PreparedPayout = z.object({
  merchantNumber: z.string(),
  amount: z.object({ amount: z.int(), currency: z.string() }),
  destination: PayoutRecipient,
});

/** A payout as JSON. */
export const prepareAsJson = ({ merchantNumber, amount, destination }: PayoutRequest): string =>
  JSON.stringify({ merchantNumber, amount, destination });
