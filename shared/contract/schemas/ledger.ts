import * as z from 'zod';
import { Currency, Instant } from './basics.ts';

/** The sums of all debits and credits. They can exceed the limit of a single amount. */
const sums = { currency: Currency, debit: z.int().min(0), credit: z.int().min(0) };

export const AccountSumView = z
  .strictObject({
    /** `order/ord_…/held`, `platform/fees`. With `*` as id it is the sum of all accounts of a kind. */
    account: z.string(),
    ...sums,
    /** Credit minus debit. */
    balance: z.int(),
  })
  .meta({ id: 'AccountSum' });

export const TrialBalanceView = z
  .strictObject({
    /** Whether debits equal credits in every currency. */
    balanced: z.boolean(),
    /** The sums contain every posting up to this time. */
    asOf: Instant,
    /** Always 0: each entry changes the sums in its own transaction. */
    uncounted: z.int(),
    /** The number of entries in the sums. */
    entries: z.int(),
    totals: z.array(z.strictObject(sums)),
    /** The accounts of the platform, and the sums of other accounts by kind. */
    summary: z.array(AccountSumView),
    /** The accounts of parties, tasks and orders. */
    items: z.array(AccountSumView),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'TrialBalance' });
