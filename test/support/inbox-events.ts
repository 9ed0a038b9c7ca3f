import { derivePartyId } from '#shared/adapters/ids.ts';
import type { OrderSummary } from '#shared/domain/notifications/order-notifications.ts';
import type { OrderEvent } from '#shared/domain/orders/order.ts';
import type { Instant } from '#shared/domain/time.ts';
import { commit, isNew, put } from '#shared/store/commit.ts';
import { toDocument } from '#shared/store/document.ts';
import { keys } from '#shared/store/keys.ts';
import { inboxKeysOf } from '#shared/store/notifications/inbox-keys.ts';
import type { Table } from '#shared/store/table.ts';

const toId = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(26, '0')}`;

/** Stores an event of an order, as a command writes it. It notifies the advertiser Ada, as earlier code did or as today's. */
export const storeOrderEvent = async (
  table: Table,
  number: number,
  at: Instant,
  change: Partial<OrderEvent> = {},
) => {
  const parties: OrderSummary = {
    id: toId('ord', number),
    taskId: toId('tsk', 1),
    title: `Lamp ${number}`,
    creatorId: derivePartyId('crt', 'cleo'),
    advertiserId: derivePartyId('adv', 'ada'),
  };
  const event: OrderEvent = {
    ...{ seq: 1, at, actor: { role: 'creator', id: parties.creatorId }, command: 'submit_work' },
    ...{ from: 'producing', to: 'screening', reasons: [], data: {}, ...change },
  } as OrderEvent;
  const item = {
    ...keys.orderEvent(parties.id, event.seq),
    ...inboxKeysOf(parties, event),
    ...toDocument({ event, parties, hasInboxKeys: true }),
  };
  if (await commit(table, [put(item, isNew)])) throw new Error(`event ${number} is stored already`);
  return { event, parties };
};
