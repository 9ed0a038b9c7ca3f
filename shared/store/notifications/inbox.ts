import { deriveIdAt, earliestIdAt } from '../../adapters/ids.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import type { Notification } from '../../domain/notifications/notification.ts';
import { type Duration, type Instant, toEpochMs, toInstant, toMilliseconds } from '../../domain/time.ts';

/** The inbox of a party, with the lowest id that has not expired. The table deletes expired items some time later, events never. */
export type Inbox = Party & { readonly fromId: string };

/** The earliest notification id of a moment that is so long ago. */
export const notificationIdBefore = (now: Instant, ago: Duration): string =>
  earliestIdAt('ntc', toInstant(Math.max(0, toEpochMs(now) - toMilliseconds(ago))));

export const inboxOf = ({ role, id }: Party, retention: Duration, now: Instant): Inbox => ({
  role,
  id,
  fromId: notificationIdBefore(now, retention),
});

/** The id of a notification follows from the event and the reader, so a repeated event creates no second one. */
export const notificationIdOf = (
  cause: string,
  { at, kind, to }: Pick<Notification, 'at' | 'kind' | 'to'>,
): string => deriveIdAt('ntc', at, `${cause} ${kind} ${to}`);

/** What causes the notifications of an order's event. */
export const causeOfOrderEvent = (orderId: string, seq: number): string => `${orderId} ${seq}`;
