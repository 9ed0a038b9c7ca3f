import type { Money } from '../../money.ts';

/** What a creator was paid and what was withheld of it in one tax year, in minor units of one currency. */
export type TaxYear = {
  readonly year: string;
  readonly income: number;
  readonly withheld: number;
  /** The last month with income, and how many months up to it had some without a gap. */
  readonly lastMonth: string;
  readonly months: number;
};

/** One line of a calculation, for people to follow: a sum in minor units, a number of months, or basis points. */
export type TaxLine = { readonly item: string; readonly amount: number };

/** How the tax of one withdrawal was worked out, kept with it for good. */
export type TaxSheet = {
  readonly rule: string;
  readonly version: number;
  /** The month that the income counts in. */
  readonly month: string;
  readonly lines: readonly TaxLine[];
  readonly tax: Money;
};

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
