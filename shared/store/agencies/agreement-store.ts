import { Agreement, type AgreementStatus } from '../../domain/agencies/agreement.ts';
import { isEqual, isNew, rewrite, type Write } from '../commit.ts';
import { type IndexRange, indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';

const readAgreement = reader(Agreement);

const toAgreement = (item: Item): Agreement => readAgreement(item.agreement, item);

export const findAgreement = async (table: Table, id: string): Promise<Agreement | undefined> => {
  const item = await getItem(table, keys.agreement(id));
  return item && toAgreement(item);
};

/** Replaces the agreement that was read in the status `before`; without `before` it is new. */
export const agreementWrite = (agreement: Agreement, before?: AgreementStatus): Write => {
  const age = `${agreement.requestedAt}#${agreement.id}`;
  const item = {
    ...keys.agreement(agreement.id),
    ...indexKeys(indexes.agreementsOfCreator(agreement.creatorId), age),
    ...indexKeys(indexes.agreementsOfAgency(agreement.agencyId), age),
    agreement,
  };
  return rewrite(item, before === undefined ? isNew : isEqual('agreement.status', before));
};

export const listAgreements = async (
  table: Table,
  listing: IndexRange,
  limit: number,
  after?: Position,
): Promise<{ agreements: readonly Agreement[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, listing, limit, after);
  return { agreements: readEach(table, items, toAgreement), ...(next && { next }) };
};
