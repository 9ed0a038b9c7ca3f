import { money } from '../../money.ts';
import { cumulativeLabour } from './cumulative-labour.ts';
import type { TaxInput, TaxRule, TaxSheet, TaxYear } from './tax-rule.ts';

const none: TaxRule = {
  name: 'none',
  version: 1,
  isCumulative: false,
  appliesTo: () => true,
  linesOf: ({ income }) => ({ lines: [{ item: 'income', amount: income.amount }], tax: 0 }),
};

const rules: readonly TaxRule[] = [none, cumulativeLabour];

export const taxRuleNames = rules.map(({ name }) => name);

/** The rule with a name, or no tax for currencies that it does not apply to. Throws for an unknown name. */
export const taxRuleFor = (name: string, currency: string): TaxRule => {
  const rule = rules.find((one) => one.name === name);
  if (!rule) throw new Error(`there is no tax rule ${name}`);
  return rule.appliesTo(currency) ? rule : none;
};

/** Whether the incomes of a rule are in a tax year. Not those of a rule that only a later release knows. */
export const isCumulativeRule = (name: string): boolean =>
  rules.some((rule) => rule.name === name && rule.isCumulative);

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

type Months = Pick<TaxYear, 'lastMonth' | 'months' | 'incomes'>;

/** The last month with income, and the number of consecutive months with income up to it. */
const countMonths = (incomes: Readonly<Record<string, number>>, otherwise: string): Months => {
  const paid = Object.keys(incomes).filter((month) => (incomes[month] ?? 0) > 0);
  const ordinals = new Set(paid.map(ordinal));
  const lastMonth = paid.toSorted().at(-1) ?? otherwise;
  let months = 0;
  while (ordinals.has(ordinal(lastMonth) - months)) months += 1;
  return { lastMonth, months, incomes };
};

/** The months of a year after one income more, or one less in `by`. */
const monthsAfter = (before: TaxYear | undefined, month: string, by: 1 | -1): Months => {
  const { incomes, lastMonth, months }: Months = before ?? { incomes: {}, lastMonth: month, months: 0 };
  if (incomes) return countMonths({ ...incomes, [month]: (incomes[month] ?? 0) + by }, lastMonth);
  // A year of an earlier release does not know its incomes by month. A consecutive month continues the count; a gap restarts it.
  const sinceLast = ordinal(month) - ordinal(lastMonth);
  if (by < 0 || sinceLast <= 0) return { lastMonth, months };
  return { lastMonth: month, months: sinceLast === 1 ? months + 1 : 1 };
};

/** The tax year with another income. */
const addToTaxYear = ({ income, month, before }: TaxInput): TaxYear => ({
  ...before,
  year: month.slice(0, 4),
  income: (before?.income ?? 0) + income.amount,
  withheld: before?.withheld ?? 0,
  ...monthsAfter(before, month, 1),
});

export type TaxAssessment = { readonly sheet: TaxSheet; readonly year: TaxYear };

/** Computes the tax of one income, and the tax year including it. */
export const assessTax = (rule: TaxRule, input: TaxInput): TaxAssessment => {
  const year = addToTaxYear(input);
  const { lines, tax } = rule.linesOf({ ...input, year });
  const { currency } = input.income;
  return {
    sheet: { rule: rule.name, version: rule.version, month: input.month, lines, tax: money(tax, currency) },
    year: { ...year, withheld: year.withheld + tax },
  };
};

/** The tax year without an income that was not paid out, or again with it. */
export const changeTaxYear = (
  year: TaxYear,
  { income, sheet }: { readonly income: number; readonly sheet: TaxSheet },
  by: 1 | -1,
): TaxYear => ({
  ...year,
  income: year.income + by * income,
  withheld: year.withheld + by * sheet.tax.amount,
  ...monthsAfter(year, sheet.month, by),
});
