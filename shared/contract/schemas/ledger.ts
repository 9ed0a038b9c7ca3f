import * as z from 'zod';
import { Month } from '../ids.ts';
import { Currency, Day, Instant } from './basics.ts';

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

const sum = z.int();

export const MonthView = z
  .strictObject({
    month: Month,
    /** Months and days begin at midnight in this time zone. */
    timeZone: z.literal('UTC'),
    /** Whether all days of the month are closed. Then the numbers are final. */
    isOver: z.boolean(),
    /** The last day that the numbers contain. */
    upTo: Day,
    items: z.array(
      z.strictObject({
        currency: Currency,
        /** Fees. `givenBack`: costs and corrections that the platform bore out of them. */
        revenue: z.strictObject({ earned: sum, givenBack: sum, net: sum }),
        /** Tax of creators: withheld, paid to the authority, and owed to it at the end. */
        tax: z.strictObject({ withheld: sum, paid: sum, owed: sum }),
        /** The balance of each kind of account before the month and at its end, and what it moved. */
        accounts: z.array(
          z.strictObject({ account: z.string(), opening: sum, debit: sum, credit: sum, closing: sum }),
        ),
      }),
    ),
  })
  .meta({ id: 'Month' });
