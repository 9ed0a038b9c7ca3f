import { TaxYear } from '../../domain/withdrawals/tax/tax-rule.ts';
import { hasRevision, isNew, rewrite, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { numberIn, readEach, reader } from '../stored.ts';
import { getItem, listItems, type Position, type Table } from '../table.ts';

const readTaxYear = reader(TaxYear);

/** A tax year and the revision that the next write expects. */
export type TaxYearRecord = { readonly year: TaxYear; readonly revision: number };

export const findTaxYear = async (
  table: Table,
  creatorId: string,
  year: string,
  currency: string,
): Promise<TaxYearRecord | undefined> => {
  const item = await getItem(table, keys.taxYear(creatorId, year, currency));
  return item && { year: readTaxYear(item.taxYear, item), revision: numberIn(item, 'revision') ?? 0 };
};

/** All tax years of a creator, by year and currency. */
export const listTaxYears = async (
  table: Table,
  creatorId: string,
  limit: number,
  after?: Position,
): Promise<{ years: readonly TaxYear[]; next?: Position }> => {
  const { items, next } = await listItems(table, indexes.taxYears(creatorId), limit, after);
  return { years: readEach(table, items, (item) => readTaxYear(item.taxYear, item)), ...(next && { next }) };
};

/** Replaces the tax year that was read. */
export const taxYearWrite = (
  creatorId: string,
  currency: string,
  taxYear: TaxYear,
  before: TaxYearRecord | undefined,
): Write =>
  rewrite(
    {
      ...keys.taxYear(creatorId, taxYear.year, currency),
      taxYear,
      revision: (before?.revision ?? 0) + 1,
    },
    before ? hasRevision(before.revision) : isNew,
  );
