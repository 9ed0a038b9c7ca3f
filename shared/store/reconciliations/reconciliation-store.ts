import * as z from 'zod';
import { Mismatch } from '../../domain/reconciliations/match-statement.ts';
import { Reconciliation, splitMismatches } from '../../domain/reconciliations/reconciliation.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isNew, put, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { getItem, type Table } from '../table.ts';

export const { find: findReconciliation, list: listReconciliations } = openCollection(
  keys.reconciliation,
  attributeReader('reconciliation', Reconciliation),
);

const readPart = attributeReader('mismatches', z.array(Mismatch));

/** A later part of the mismatches; empty if a release before 0.3.0 stored only the first. */
export const findMismatches = async (
  table: Table,
  id: string,
  part: number,
): Promise<readonly Mismatch[]> => {
  const item = await getItem(table, keys.mismatches(id, part));
  return item ? readPart(item) : [];
};

/** A new reconciliation, with its mismatches in as many items as they need. */
export const reconciliationWrites = (
  reconciliation: Omit<Reconciliation, 'mismatches'>,
  mismatches: readonly Mismatch[],
): readonly Write[] => {
  const [first, others] = splitMismatches(mismatches);
  return [
    reconciliationWrite({ ...reconciliation, mismatches: [...first] }),
    ...others.map((part, at) =>
      put({ ...keys.mismatches(reconciliation.id, at + 1), ...toDocument({ mismatches: part }) }, isNew),
    ),
  ];
};

const reconciliationWrite = (reconciliation: Reconciliation): Write => {
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
