import * as z from 'zod';
import { isCurrency } from '../../domain/currencies.ts';
import { Month } from '../ids.ts';
import { Currency, Day, Instant, OrderId, PartyRole } from './basics.ts';
import { TaskName } from './names.ts';

export const KnownCurrency = Currency.refine(isCurrency, 'a currency of ISO 4217');

export { Day };

/** A sum in minor units of the response's currency. It can exceed the limit of a single amount. */
const Sum = z.int();

/** The earned price (`gross`), and the parts of the platform, the agency and the creator (`net`). */
const earned = { gross: Sum, fee: Sum, agency: Sum, net: Sum };

const EarnedView = z.strictObject({ count: z.int(), ...earned });

export const IncomeLine = z.strictObject({
  /** Present if the lines are by order. */
  orderId: OrderId.optional(),
  /** The task of the order. */
  task: TaskName.optional(),
  at: Instant.optional(),
  day: Day.optional(),
  month: Month.optional(),
  count: z.int(),
  ...earned,
});

export const IncomeView = z
  .strictObject({
    party: PartyRole,
    currency: Currency,
    /** The time zone of days and months. */
    timeZone: z.string(),
    from: Day,
    to: Day,
    /** Available to withdraw, expected from running orders, in withdrawal, and held. */
    balances: z.strictObject({ withdrawable: Sum, pending: Sum, inWithdrawal: Sum, held: Sum }),
    /** The total of all days from `from` to `to`. */
    total: EarnedView,
    items: z.array(IncomeLine),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'Income' });

/** The balances in minor units. */
const WalletBalances = z.strictObject({ available: Sum, withdrawing: Sum, held: Sum });

export const StatementView = z
  .strictObject({
    month: Month,
    timeZone: z.string(),
    currency: Currency,
    party: z.strictObject({
      role: PartyRole,
      id: z.string(),
      name: z.string(),
    }),
    /** Whether the month is over. Then the statement is final. */
    isOver: z.boolean(),
    opening: WalletBalances,
    /** `opening` plus the changes of all entries of the month. */
    closing: WalletBalances,
    total: EarnedView,
    /** The days with entries, and the change of each day. */
    days: z.array(z.strictObject({ day: Day, change: WalletBalances, ...EarnedView.shape })),
    /** The entries of the month in order, in pages. */
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
    /** Whether this is the first page. */
    isFirst: z.boolean(),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'Statement' });
