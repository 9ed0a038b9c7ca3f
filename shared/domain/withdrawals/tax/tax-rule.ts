import * as z from 'zod';
import { Money } from '../../money.ts';
import type { TypeOf } from '../../type-of.ts';

/** What a creator was paid and what was withheld of it in one tax year, in minor units of one currency. */
export const TaxYear = z.object({
  year: z.string(),
  income: z.int(),
  withheld: z.int(),
  /** The last month with income, and how many months up to it had some without a gap. */
  lastMonth: z.string(),
  months: z.int(),
});

export type TaxYear = TypeOf<typeof TaxYear>;

/** One line of a calculation, for people to follow: a sum in minor units, a number of months, or basis points. */
const TaxLine = z.object({ item: z.string(), amount: z.int() });

export type TaxLine = TypeOf<typeof TaxLine>;

/** How the tax of one withdrawal was worked out, kept with it for good. */
export const TaxSheet = z.object({
  rule: z.string(),
  version: z.int(),
  /** The month that the income counts in. */
  month: z.string(),
  lines: z.array(TaxLine),
  tax: Money,
});

export type TaxSheet = TypeOf<typeof TaxSheet>;

/** What a rule is asked: the income now, the month it falls into, and what came before it in that year. */
export type TaxInput = { readonly income: Money; readonly month: string; readonly before?: TaxYear };

/**
 * A way of withholding tax. A rule never changes once it was used: what it becomes is another version, and each sheet
 * names the one it was made by.
 */
export type TaxRule = {
  readonly name: string;
  readonly version: number;
  /** Whether what came before in the year counts, so that a record of it is kept. */
  readonly isCumulative: boolean;
  readonly appliesTo: (currency: string) => boolean;
  readonly linesOf: (assessment: TaxInput & { readonly year: TaxYear }) => {
    readonly lines: readonly TaxLine[];
    readonly tax: number;
  };
};
