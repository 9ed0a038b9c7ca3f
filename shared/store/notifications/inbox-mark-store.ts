import type { Party } from '../../domain/ledger/wallet-change.ts';
import { InboxMark, noMark } from '../../domain/notifications/inbox-mark.ts';
import { attributeReader } from '../collection.ts';
import { followsVersion, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { getItem, type Table } from '../table.ts';

const readMark = attributeReader('mark', InboxMark);

/** What a party has read of the events of its orders; possibly as it was a moment ago. An agency is not notified of any. */
export const findInboxMark = async (
  table: Table,
  { role, id }: Party,
  isConsistent = false,
): Promise<InboxMark> => {
  const item = role === 'agency' ? undefined : await getItem(table, keys.inboxMark(id), isConsistent);
  return item ? readMark(item) : noMark;
};

/** Replaces the mark that was read. */
export const inboxMarkWrite = (partyId: string, before: InboxMark): Write => {
  const mark = { ...before, version: before.version + 1 };
  return rewrite({ ...keys.inboxMark(partyId), mark }, followsVersion('mark.version', mark.version));
};
