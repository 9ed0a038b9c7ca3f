import type { Difference } from '../../domain/audits/audit.ts';
import { faultsOfDocument, faultsOfEntry } from '../../domain/audits/check-entry.ts';
import { documents } from '../../store/audits/documents.ts';
import { placeOf } from '../../store/audits/place.ts';
import { keys } from '../../store/keys.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { readEach } from '../../store/stored.ts';
import { getItems } from '../../store/table.ts';
import type { AuditDeps } from './audit-deps.ts';

/** Checks entries against the rules of the journal, and against the documents that they were posted for. */
export const checkEntries = async (
  { table }: AuditDeps,
  records: readonly JournalRecord[],
): Promise<readonly Difference[]> => {
  const found = records.flatMap(({ entry, advertiserId }) => {
    const { kind, id } = entry.cause;
    // A cause of a later release is not understood.
    return kind === 'erasure' || !Object.hasOwn(documents, kind)
      ? []
      : [{ entry, advertiserId, key: keys[kind](id), ...documents[kind] }];
  });
  const wanted = new Map(found.map(({ key }) => [placeOf(key), key]));
  const stored = await getItems(table, [...wanted.values()], false);
  const items = new Map(stored.map((item) => [placeOf(item), item]));
  return [
    ...records.flatMap(({ entry }) => faultsOfEntry(entry)),
    ...found.flatMap(({ entry, advertiserId, key, explain }) => {
      const item = items.get(placeOf(key));
      const [explanation] = item ? readEach(table, [item], (one) => explain(one, entry)) : [];
      // An unreadable document is reported, and is no difference.
      return item && !explanation ? [] : faultsOfDocument(entry, advertiserId, explanation);
    }),
  ];
};
