import { money, shareOf } from '../../money.ts';
import type { TaxRule } from './tax-rule.ts';

const expenseBasisPoints = 2_000;

/** 5,000 yuan a month, in fen. */
const allowancePerMonth = 500_000;

/** The withholding table for the taxable amount of a year, in fen: upper limit, rate and quick deduction. */
const brackets = [
  { upTo: 3_600_000, basisPoints: 300, quickDeduction: 0 },
  { upTo: 14_400_000, basisPoints: 1_000, quickDeduction: 252_000 },
  { upTo: 30_000_000, basisPoints: 2_000, quickDeduction: 1_692_000 },
  { upTo: 42_000_000, basisPoints: 2_500, quickDeduction: 3_192_000 },
  { upTo: 66_000_000, basisPoints: 3_000, quickDeduction: 5_292_000 },
  { upTo: 96_000_000, basisPoints: 3_500, quickDeduction: 8_592_000 },
  { upTo: Number.POSITIVE_INFINITY, basisPoints: 4_500, quickDeduction: 18_192_000 },
] as const;

const bracketOf = (taxable: number): (typeof brackets)[number] =>
  brackets.find(({ upTo }) => taxable <= upTo) ?? brackets[6];

/**
 * Withholding on labour remuneration by the cumulative method (State Taxation Administration announcement 2025 No. 16):
 * the tax of the year to date minus the tax withheld before. Expenses are a fifth of the income. The allowance counts
 * the consecutive months of income up to this one. The worker declares tax-free income and other deductions elsewhere.
 */
export const cumulativeLabour: TaxRule = {
  name: 'cn-2025-16',
  version: 1,
  isCumulative: true,
  appliesTo: (currency) => currency === 'CNY',
  linesOf: ({ income, before, year }) => {
    const { currency } = income;
    const expenses = shareOf(money(year.income, currency), expenseBasisPoints).amount;
    const allowance = allowancePerMonth * year.months;
    const taxable = Math.max(0, year.income - expenses - allowance);
    const { basisPoints, quickDeduction } = bracketOf(taxable);
    const owed = shareOf(money(taxable, currency), basisPoints).amount - quickDeduction;
    const withheld = before?.withheld ?? 0;
    return {
      lines: [
        { item: 'income', amount: income.amount },
        { item: 'cumulative_income', amount: year.income },
        { item: 'cumulative_expenses', amount: expenses },
        { item: 'months', amount: year.months },
        { item: 'cumulative_allowance', amount: allowance },
        { item: 'cumulative_taxable', amount: taxable },
        { item: 'rate_basis_points', amount: basisPoints },
        { item: 'quick_deduction', amount: quickDeduction },
        { item: 'cumulative_tax', amount: owed },
        { item: 'withheld_before', amount: withheld },
      ],
      // Excess tax is not paid back here: it counts towards the next withholding and the annual settlement.
      tax: Math.max(0, owed - withheld),
    };
  },
};
