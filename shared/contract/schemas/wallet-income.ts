import * as z from 'zod';
import { isCurrency } from '../../domain/currencies.ts';
import { Currency, Instant, OrderId } from './basics.ts';

/** A currency that amounts are shown in. */
export const KnownCurrency = Currency.refine(isCurrency, 'a currency of ISO 4217');

export const Day = z.iso.date({ error: 'a day like 2026-11-25' });

export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month like 2026-11');

/** Sums of many amounts, in minor units of the currency that the answer names; they may outgrow one amount's limit. */
const Sum = z.int();

/** Of the price that was earned (`gross`) the platform, the agency and the creator (`net`) had so much. */
const earned = { gross: Sum, fee: Sum, agency: Sum, net: Sum };

const EarnedView = z.strictObject({ count: z.int(), ...earned });

export const IncomeLine = z.strictObject({
  /** By order: which one, and when. */
  orderId: OrderId.optional(),
  at: Instant.optional(),
  day: Day.optional(),
  month: Month.optional(),
  count: z.int(),
  ...earned,
});

export const IncomeView = z
  .strictObject({
    party: z.enum(['creator', 'advertiser', 'agency']),
    currency: Currency,
    /** Where days and months begin and end. */
    timeZone: z.string(),
    from: Day,
    to: Day,
    /** What can be withdrawn now, what running orders will bring at their price, and what is on its way out. */
    balances: z.strictObject({ withdrawable: Sum, pending: Sum, inWithdrawal: Sum, held: Sum }),
    /** Of all days from `from` to `to`. */
    total: EarnedView,
    items: z.array(IncomeLine),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'Income' });

/** What is in each purse, in minor units. */
const WalletBalances = z.strictObject({ available: Sum, withdrawing: Sum, held: Sum });

export const StatementView = z
  .strictObject({
    month: Month,
    timeZone: z.string(),
    currency: Currency,
    party: z.strictObject({
      role: z.enum(['creator', 'advertiser', 'agency']),
      id: z.string(),
      name: z.string(),
    }),
    /** Whether the month is over, so that nothing more is added. */
    isOver: z.boolean(),
    opening: WalletBalances,
    /** `opening` and the changes of all entries of the month. */
    closing: WalletBalances,
    total: EarnedView,
    /** The days on which something happened, with what each changed. */
    days: z.array(z.strictObject({ day: Day, change: WalletBalances, ...EarnedView.shape })),
    /** The month's entries in their order, in parts. */
    items: z.array(
      z.strictObject({
        id: z.string(),
        at: Instant,
        day: Day,
        cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
        change: WalletBalances,
        earned: z.strictObject(earned).optional(),
      }),
    ),
    /** Whether this is the first part, to which the opening belongs. */
    isFirst: z.boolean(),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'Statement' });
