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

/** The rule with a name, or no tax for currencies that it does not apply to. Throws for an unknown name. */
export const taxRuleFor = (name: string, currency: string): TaxRule => {
  const rule = rules.find((one) => one.name === name);
  if (!rule) throw new Error(`there is no tax rule ${name}`);
  return rule.appliesTo(currency) ? rule : none;
};

const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The tax year with another income. A consecutive month continues the count; a gap restarts it. */
const addToTaxYear = ({ income, month, before }: TaxInput): TaxYear => {
  const monthsSinceLast = before ? ordinal(month) - ordinal(before.lastMonth) : 1;
  const months = before && monthsSinceLast <= 1 ? before.months + Math.max(0, monthsSinceLast) : 1;
  return {
    ...before,
    year: month.slice(0, 4),
    income: (before?.income ?? 0) + income.amount,
    withheld: before?.withheld ?? 0,
    lastMonth: before && monthsSinceLast <= 0 ? before.lastMonth : month,
    months,
  };
};

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

/** The year without an income that was not paid out. */
export const subtractIncome = (year: TaxYear, income: number, withheld: number): TaxYear => ({
  ...year,
  income: year.income - income,
  withheld: year.withheld - withheld,
});

/** The year with a subtracted income that was paid out after all. */
export const addIncome = (year: TaxYear, income: number, withheld: number): TaxYear =>
  subtractIncome(year, -income, -withheld);
