import { TaxYear } from '../../domain/withdrawals/tax/tax-rule.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { hasRevision, isNew, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { numberIn } from '../stored.ts';

const toTaxYear = attributeReader('taxYear', TaxYear);

/** A tax year and the revision that the next write expects. */
export type TaxYearRecord = { readonly year: TaxYear; readonly revision: number };

export const { find: findTaxYear } = openCollection(
  keys.taxYear,
  (item): TaxYearRecord => ({ year: toTaxYear(item), revision: numberIn(item, 'revision') ?? 0 }),
);

export const { list: listTaxYears } = openCollection(keys.taxYear, toTaxYear);

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
