import { Reconciliation } from '../../domain/reconciliations/reconciliation.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isNew, put, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const { find: findReconciliation, list: listReconciliations } = openCollection(
  keys.reconciliation,
  attributeReader('reconciliation', Reconciliation),
);

export const reconciliationWrite = (reconciliation: Reconciliation): Write => {
  const place = `${reconciliation.importedAt}#${reconciliation.id}`;
  return put(
    {
      ...keys.reconciliation(reconciliation.id),
      ...indexKeys(indexes.reconciliations(), place),
      ...indexKeys(indexes.reconciliations(reconciliation.status), place),
      ...toDocument({ reconciliation }),
    },
    isNew,
  );
};
