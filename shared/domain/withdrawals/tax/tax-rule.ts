import * as z from 'zod';
import { Money } from '../../money.ts';
import type { TypeOf } from '../../type-of.ts';

/** The income of a creator and the withheld tax in one tax year, in minor units of one currency. */
export const TaxYear = z.object({
  year: z.string(),
  income: z.int(),
  withheld: z.int(),
  /** The last month with income, and the number of consecutive months with income up to it. */
  lastMonth: z.string(),
  months: z.int(),
  /** The number of incomes of each month. Years that began before release 0.3.0 have none. */
  incomes: z.record(z.string(), z.int()).exactOptional(),
});

export type TaxYear = TypeOf<typeof TaxYear>;

/** One line of a calculation: an amount in minor units, a number of months, or basis points. */
const TaxLine = z.object({ item: z.string(), amount: z.int() });

export type TaxLine = TypeOf<typeof TaxLine>;

/** The tax calculation of one withdrawal, which keeps it. */
export const TaxSheet = z.object({
  rule: z.string(),
  version: z.int(),
  /** The month that the income counts in. */
  month: z.string(),
  lines: z.array(TaxLine),
  tax: Money,
});

export type TaxSheet = TypeOf<typeof TaxSheet>;

/** The income, its month, and the tax year before it. */
export type TaxInput = { readonly income: Money; readonly month: string; readonly before?: TaxYear };

/**
 * A way of withholding tax. A rule in use never changes: a change is a new version. Each tax sheet contains its version.
 */
export type TaxRule = {
  readonly name: string;
  readonly version: number;
  /** Whether earlier income of the year counts, so that it is stored. */
  readonly isCumulative: boolean;
  readonly appliesTo: (currency: string) => boolean;
  readonly linesOf: (assessment: TaxInput & { readonly year: TaxYear }) => {
    readonly lines: readonly TaxLine[];
    readonly tax: number;
  };
};
