import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import {
  eventOfOrder,
  eventOfPartyEvent,
  eventOfTask,
  eventOfWithdrawal,
  eventsOfEntry,
  partiesOfOrder,
} from '../../domain/events/build-events.ts';
import type { PartyEvent } from '../../domain/events/party-events.ts';
import type { TaskEvent } from '../../domain/events/task-events.ts';
import { WithdrawalEvent, WithdrawalSummary } from '../../domain/withdrawals/withdrawal-event.ts';
import { type JournalRecord, listEntriesOf } from '../../store/ledger/journal-store.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { itemReader } from '../../store/stored.ts';
import type { OrderEventRecord } from '../notifications/notify-parties.ts';
import { toOrderView } from '../orders/order-view.ts';
import type { PublishEvents } from './publish-events.ts';

/**
 * Publishes an order's event. Amounts are read from the order, so that events without a subscriber need not
 * carry them.
 */
export const publishOrderEvent = (
  { table, now }: Pick<Deps, 'table' | 'now'>,
  publish: PublishEvents,
  { event, parties }: Pick<OrderEventRecord, 'event' | 'parties'>,
): Promise<void> =>
  publish(partiesOfOrder(parties), async () => {
    const record = await findOrder(table, parties.id);
    if (!record) throw new Error(`order ${parties.id} is gone`);
    const { price, fee, net } = toOrderView(record.order, now());
    return [eventOfOrder(parties, event, { price, fee, net })];
  });

/** Publishes the journal entry of an order's event to the parties whose wallets it changed. It is read for a subscriber only. */
export const publishOrderEntry = async (
  { table }: Pick<Deps, 'table'>,
  publish: PublishEvents,
  { event, followUp = event, parties, hasEntry }: OrderEventRecord,
): Promise<void> => {
  if (!hasEntry) return;
  await publish(partiesOfOrder(parties), async () => {
    const records = await listEntriesOf(table, { kind: 'order', id: parties.id });
    return records
      .filter(({ entry }) => entry.cause.step.split(':')[0] === String(followUp.seq))
      .flatMap(({ entry, advertiserId }) => eventsOfEntry(entry, advertiserId));
  });
};

export const publishTaskEvent = async (publish: PublishEvents, event: TaskEvent): Promise<void> => {
  const content = eventOfTask(event);
  if (content) await publish(content.audience, () => [content]);
};

export const publishPartyEvent = (publish: PublishEvents, event: PartyEvent): Promise<void> => {
  const content = eventOfPartyEvent(event);
  return publish(content.audience, () => [content]);
};

/** A new event of a withdrawal. Events of early releases lack the data to publish. */
export const toWithdrawalEventRecord = itemReader(
  z.object({ event: WithdrawalEvent, paidOut: WithdrawalSummary }),
);

export const publishWithdrawalEvent = (
  publish: PublishEvents,
  { event, paidOut }: ReturnType<typeof toWithdrawalEventRecord>,
): Promise<void> => {
  const content = eventOfWithdrawal(paidOut, event);
  return publish(content.audience, () => [content]);
};

/** Publishes a journal entry to the parties whose wallets it changed, unless an event does. */
export const publishEntryEvents = async (
  publish: PublishEvents,
  { entry, advertiserId, hasEvent }: JournalRecord,
): Promise<void> => {
  if (hasEvent) return;
  const events = eventsOfEntry(entry, advertiserId);
  await publish(
    events.flatMap(({ audience }) => audience),
    () => events,
  );
};
