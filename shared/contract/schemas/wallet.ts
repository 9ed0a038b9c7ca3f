import * as z from 'zod';
import { Balance, Instant } from './basics.ts';

export const WalletView = z
  .strictObject({ available: Balance, held: Balance, pending: Balance, withdrawing: Balance })
  .meta({ id: 'Wallet' });

export const EntryView = z
  .strictObject({
    id: z.string(),
    at: Instant,
    cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
    /** The change of each account of the caller. A debit is negative. */
    postings: z.array(z.strictObject({ account: z.string(), amount: z.int(), currency: z.string() })),
  })
  .meta({ id: 'WalletEntry' });
