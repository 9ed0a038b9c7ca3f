import * as z from 'zod';
import { Currency, Instant } from './basics.ts';

/** What was taken from accounts and given to them since the beginning; sums may outgrow a single amount's limit. */
const sums = { currency: Currency, debit: z.int().min(0), credit: z.int().min(0) };

export const AccountSumView = z
  .strictObject({
    /** `order/ord_…/held`, `platform/fees`; with `*` for the id the sum of all accounts of a kind. */
    account: z.string(),
    ...sums,
    /** What the account holds: credit less debit. */
    balance: z.int(),
  })
  .meta({ id: 'AccountSum' });

export const TrialBalanceView = z
  .strictObject({
    /** Whether as much was given as was taken, in every currency. */
    balanced: z.boolean(),
    /** Everything that was booked before this moment is in the sums. */
    asOf: Instant,
    /** How many of the newest hundred entries are not in the sums yet. */
    uncounted: z.int(),
    /** How many entries are in the sums. */
    entries: z.int(),
    totals: z.array(z.strictObject(sums)),
    /** The platform's accounts, and all others summed up by their kind. */
    summary: z.array(AccountSumView),
    /** The accounts of parties, tasks and orders, one by one. */
    items: z.array(AccountSumView),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'TrialBalance' });
