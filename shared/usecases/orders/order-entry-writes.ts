import type { Deps } from '../../deps.ts';
import type { Decision } from '../../domain/orders/order.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';

/** The journal entry of an order's event and the changed balances; empty if no money moved. */
export const orderEntryWrites = (
  deps: Pick<Deps, 'ids'>,
  { order, event, postings }: Decision,
  now: Instant,
): readonly Write[] => {
  const cause = { kind: 'order', id: order.id, step: `${event.seq}:${event.command}` } as const;
  return entryWrites({ id: deps.ids.create('ent'), at: now, cause, postings }, order.advertiserId);
};
