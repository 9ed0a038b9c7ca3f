import type { Difference } from '../../domain/audits/audit.ts';
import { type EntryDocument, faultsOfDocument, faultsOfEntry } from '../../domain/audits/check-entry.ts';
import { minus } from '../../domain/money.ts';
import { toAdjustment } from '../../store/adjustments/adjustment-store.ts';
import { toDeposit } from '../../store/deposits/deposit-store.ts';
import { type Key, keys } from '../../store/keys.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { toOrderRecord } from '../../store/orders/order-store.ts';
import { readEach } from '../../store/stored.ts';
import { getItems, type Item } from '../../store/table.ts';
import { toTask } from '../../store/tasks/task-schema.ts';
import { toWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import type { AuditDeps } from './audit-deps.ts';

type Kind = EntryDocument['kind'];

const documents: Readonly<
  Record<Kind, { readonly key: (id: string) => Key; readonly read: (item: Item) => EntryDocument }>
> = {
  order: { key: keys.order, read: (item) => ({ kind: 'order', order: toOrderRecord(item).order }) },
  task: { key: keys.task, read: (item) => ({ kind: 'task', task: toTask(item) }) },
  withdrawal: {
    key: keys.withdrawal,
    read: (item) => ({ kind: 'withdrawal', withdrawal: toWithdrawal(item) }),
  },
  deposit: {
    key: keys.deposit,
    read: (item) => {
      const { advertiserId, amount, paid = amount, reversed } = toDeposit(item);
      const rest = reversed ? [minus(paid, reversed)] : [];
      return { kind: 'deposit', advertiserId, amounts: [amount, paid, ...rest] };
    },
  },
  adjustment: {
    key: keys.adjustment,
    read: (item) => ({ kind: 'adjustment', adjustment: toAdjustment(item) }),
  },
};

const documentOf = ({ entry: { cause } }: JournalRecord) =>
  cause.kind === 'erasure' ? undefined : documents[cause.kind];

/** Checks entries against the rules of the journal, and against the documents that they were posted for. */
export const checkEntries = async (
  { table }: AuditDeps,
  records: readonly JournalRecord[],
): Promise<readonly Difference[]> => {
  const wanted = new Map<string, Key>();
  for (const record of records) {
    const { kind, id } = record.entry.cause;
    const key = documentOf(record)?.key(id);
    if (key) wanted.set(`${kind} ${id}`, key);
  }
  const items = wanted.size > 0 ? await getItems(table, [...wanted.values()], false) : [];
  const byKey = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  return records.flatMap((record) => {
    const { kind, id } = record.entry.cause;
    const key = wanted.get(`${kind} ${id}`);
    const read = documentOf(record)?.read;
    const own = faultsOfEntry(record);
    // Erasures have no document, and a cause of a later release is not understood.
    if (!key || !read) return own;
    const item = byKey.get(`${key.pk} ${key.sk}`);
    const [document] = item ? readEach(table, [item], read) : [];
    // An unreadable document is reported, and is no difference.
    return item && !document ? own : [...own, ...faultsOfDocument(record, document)];
  });
};
