import type { Deps } from '../../deps.ts';
import type { JournalEntry } from '../../domain/ledger/journal.ts';
import { earningOf } from '../../domain/ledger/wallet-change.ts';
import type { Decision } from '../../domain/orders/order.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import { publishesEntry } from '../../store/orders/order-event-writes.ts';

/** The journal entries of events of orders of one advertiser, and the changed balances; empty if no money moved. */
export const orderEntryWrites = (
  deps: Pick<Deps, 'ids' | 'policy'>,
  decisions: Decision | readonly Decision[],
  now: Instant,
): readonly Write[] => {
  const all = [decisions].flat();
  const entries = all.map((decision) => ({ decision, entry: toOrderEntry(deps, decision, now) }));
  const withEvent = new Set(
    entries.flatMap(({ decision, entry }) => (publishesEntry(decision) ? [entry.id] : [])),
  );
  return entryWrites(
    deps.policy,
    entries.map(({ entry }) => entry),
    all[0]?.order.advertiserId,
    withEvent,
  );
};

const toOrderEntry = (
  deps: Pick<Deps, 'ids'>,
  { order, event, followUp, postings }: Decision,
  now: Instant,
): JournalEntry => {
  // Only the settlement follows another command. Its entry has the same name in every version of the process.
  const { seq, command } = followUp ?? event;
  const cause = { kind: 'order', id: order.id, step: `${seq}:${command}` } as const;
  const entry = { id: deps.ids.create('ent'), at: now, cause, postings };
  const hasEarned = earningOf(entry, order.terms.price.currency) !== undefined;
  const { agency } = order.terms;
  const parties = [
    { role: 'creator', id: order.creatorId } as const,
    ...(agency ? [{ role: 'agency', id: agency.id } as const] : []),
  ];
  return { ...entry, ...(hasEarned && { parties }) };
};
