import { Agreement, type AgreementStatus } from '../../domain/agencies/agreement.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const { find: findAgreement, list: listAgreements } = openCollection(
  keys.agreement,
  attributeReader('agreement', Agreement),
);

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
