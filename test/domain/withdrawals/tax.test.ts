import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { assessTax, changeTaxYear, taxRuleFor } from '#shared/domain/withdrawals/tax/rules.ts';
import type { TaxYear } from '#shared/domain/withdrawals/tax/tax-rule.ts';

const cumulative = taxRuleFor('cn-2025-16', 'CNY');

const fen = (yuan: number) => money(yuan * 100, 'CNY');

type Income = readonly [month: string, yuan: number];

/** Assesses incomes in yuan, one after another. */
const assessInOrder = (...incomes: readonly Income[]) => {
  let before: TaxYear | undefined;
  return incomes.map(([month, yuan]) => {
    const assessed = assessTax(cumulative, { income: fen(yuan), month, ...(before && { before }) });
    before = assessed.year;
    return assessed;
  });
};

const taxes = (...incomes: readonly Income[]) =>
  assessInOrder(...incomes).map(({ sheet }) => sheet.tax.amount / 100);

describe('a withdrawal without a tax rule', () => {
  it('has no tax withheld, and the calculation says so', () => {
    const { sheet } = assessTax(taxRuleFor('none', 'CNY'), { income: fen(5_000), month: '2026-11' });
    expect(sheet).toEqual({
      rule: 'none',
      version: 1,
      month: '2026-11',
      lines: [{ item: 'income', amount: 500_000 }],
      tax: money(0, 'CNY'),
    });
  });

  it('is one in another currency than the rule’s', () => {
    expect(taxRuleFor('cn-2025-16', 'USD').name).toBe('none');
  });

  it('uses no invented rule', () => {
    expect(() => taxRuleFor('cn-2099', 'CNY')).toThrow('cn-2099');
  });
});

describe('the cumulative tax method', () => {
  it('withholds nothing while expenses and one month’s allowance cover the income', () => {
    expect(taxes(['2026-01', 6_250])).toEqual([0]);
    expect(taxes(['2026-01', 6_251])).toEqual([0.02]);
  });

  it('shows its calculation line by line', () => {
    const [, second] = assessInOrder(['2026-01', 20_000], ['2026-02', 30_000]);
    // 50,000 less a fifth less two months of 5,000: 30,000 at 3 % are 900, of which 330 were withheld in January.
    expect(second?.sheet.lines).toEqual([
      { item: 'income', amount: 3_000_000 },
      { item: 'cumulative_income', amount: 5_000_000 },
      { item: 'cumulative_expenses', amount: 1_000_000 },
      { item: 'months', amount: 2 },
      { item: 'cumulative_allowance', amount: 1_000_000 },
      { item: 'cumulative_taxable', amount: 3_000_000 },
      { item: 'rate_basis_points', amount: 300 },
      { item: 'quick_deduction', amount: 0 },
      { item: 'cumulative_tax', amount: 90_000 },
      { item: 'withheld_before', amount: 33_000 },
    ]);
    expect(second?.sheet.tax).toEqual(fen(570));
  });

  it.each([
    // Income of one January such that the taxable sum is the bracket's end, and one yuan of it more.
    ['3 % ends', 51_250, 1_080],
    ['10 % begins', 51_251.25, 1_080.1],
    ['10 % ends', 186_250, 11_880],
    ['20 % begins', 186_251.25, 11_880.2],
    ['20 % ends', 381_250, 43_080],
    ['25 % ends', 531_250, 73_080],
    ['30 % ends', 831_250, 145_080],
    ['35 % ends', 1_206_250, 250_080],
    ['45 % begins', 1_206_251.25, 250_080.45],
  ])('for income where %s', (_where, yuan, tax) => {
    expect(taxes(['2026-01', yuan])).toEqual([tax]);
  });

  it('counts one allowance a month, also with several payments', () => {
    expect(taxes(['2026-01', 6_250], ['2026-01', 1_000])).toEqual([0, 24]);
  });

  it('counts consecutive months: after a gap, the allowance starts again', () => {
    expect(taxes(['2026-01', 10_000], ['2026-02', 2_500])).toEqual([90, 0]);
    // 12,500 less a fifth less one month of 5,000 at 3 % are 150, of which 90 were withheld.
    expect(taxes(['2026-01', 10_000], ['2026-03', 2_500])).toEqual([90, 60]);
  });

  it('returns nothing: an excess counts towards the next withholding', () => {
    // By March 41,000 less a fifth less 15,000 are 17,800, at 3 % 534; 330 were withheld in January.
    expect(taxes(['2026-01', 20_000], ['2026-02', 1_000], ['2026-03', 20_000])).toEqual([330, 0, 204]);
  });

  it('removes an income that did not arrive, with its withheld tax', () => {
    const [first, second] = assessInOrder(['2026-01', 20_000], ['2026-02', 30_000]);
    if (!first || !second) throw new Error('two were assessed');
    const change = { income: 3_000_000, sheet: second.sheet };
    const without = changeTaxYear(second.year, change, -1);
    expect(without).toEqual({ ...first.year, incomes: { '2026-01': 1, '2026-02': 0 } });
    expect(changeTaxYear(without, change, 1)).toEqual(second.year);
  });

  it('keeps a month that has another income', () => {
    const [, , third] = assessInOrder(['2026-01', 20_000], ['2026-02', 30_000], ['2026-02', 1_000]);
    if (!third) throw new Error('three were assessed');
    const without = changeTaxYear(third.year, { income: 100_000, sheet: third.sheet }, -1);
    expect(without).toMatchObject({ months: 2, lastMonth: '2026-02' });
  });

  it('continues a year of an earlier release, which does not know its incomes by month', () => {
    const before = { year: '2026', income: 100, withheld: 0, lastMonth: '2026-03', months: 3 };
    const { year, sheet } = assessTax(cumulative, { income: fen(1), month: '2026-04', before });
    expect(year).toEqual({ ...before, income: 200, lastMonth: '2026-04', months: 4 });
    expect(changeTaxYear(year, { income: 100, sheet }, -1)).toEqual({ ...year, income: 100 });
  });

  it('withholds in parts what it would withhold at once, within one month', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 1, maxLength: 12 });
    const property = fc.property(parts, (amounts) => {
      let before: TaxYear | undefined;
      for (const amount of amounts) {
        const assessed = assessTax(cumulative, {
          income: money(amount, 'CNY'),
          month: '2026-05',
          ...(before && { before }),
        });
        expect(assessed.sheet.tax.amount).toBeGreaterThanOrEqual(0);
        // Rounding may leave nothing of a fen or two; such an amount is refused earlier.
        expect(assessed.sheet.tax.amount).toBeLessThanOrEqual(amount);
        before = assessed.year;
      }
      const whole = amounts.reduce((sum, amount) => sum + amount, 0);
      const atOnce = assessTax(cumulative, { income: money(whole, 'CNY'), month: '2026-05' });
      expect(before?.withheld).toBe(atOnce.sheet.tax.amount);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
