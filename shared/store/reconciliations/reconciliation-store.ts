import { Reconciliation } from '../../domain/reconciliations/reconciliation.ts';
import { isNew, put, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';

const readReconciliation = reader(Reconciliation);

const toReconciliation = (item: Item): Reconciliation => readReconciliation(item.reconciliation, item);

export const findReconciliation = async (table: Table, id: string): Promise<Reconciliation | undefined> => {
  const item = await getItem(table, keys.reconciliation(id));
  return item && toReconciliation(item);
};

/** Imported statements, optionally of one status, newest first. */
export const listReconciliations = async (
  table: Table,
  status: Reconciliation['status'] | undefined,
  limit: number,
  after?: Position,
): Promise<{ reconciliations: readonly Reconciliation[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.reconciliations(status), limit, after);
  return { reconciliations: readEach(table, items, toReconciliation), ...(next && { next }) };
};

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
