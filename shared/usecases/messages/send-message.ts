import type { sendMessage as route } from '../../contract/routes/messages.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import {
  addMessage,
  addNotification,
  type MessageCounts,
  type OrderParty,
  unreadCountOf,
} from '../../domain/messages/messages.ts';
import { notificationKindOf } from '../../domain/notifications/party-notifications.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { storedPartyEventWrite } from '../../store/events/event-store.ts';
import { findMessageCounts, messageCountsWrite, messageWrite } from '../../store/messages/message-store.ts';
import { notificationIdOf } from '../../store/notifications/inbox.ts';
import { isNotificationRead } from '../../store/notifications/notification-store.ts';
import { isOpenOrder } from '../../store/orders/order-store.ts';
import { submittedFileWrites } from '../../store/uploads/upload-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import { findOwnOrder } from '../orders/participant.ts';
import { faultsOfLength, refuseFaults } from '../refuse-faults.ts';
import { keepAttachedFiles } from '../uploads/submitted-files.ts';
import type { UseCase } from '../use-case.ts';
import { toMessageView } from './message-view.ts';

/** A notification is stored seconds after its event. One that is missing for longer was deleted. */
const maxNotificationDelay = 'P1D';

/**
 * Whether the reader needs a notification: they have read all earlier messages, or the notification of them.
 * Otherwise the unread notification of the conversation stands for this message, too.
 */
const isUnknownToReader = async (
  { table }: Pick<ApiDeps, 'table'>,
  counts: MessageCounts,
  reader: OrderParty,
  readerId: string,
  now: Instant,
): Promise<boolean> => {
  if (unreadCountOf(counts, reader) === 0) return true;
  const last = counts.notified?.[reader];
  if (!last) return false;
  const isRead = await isNotificationRead(table, readerId, last.id);
  return isRead ?? isPast(addDuration(last.at, maxNotificationDelay), now);
};

/** Sends a message to the other party of an order. The order does not change. */
export const sendMessage =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findOwnOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    const reader = side === 'creator' ? 'advertiser' : 'creator';
    const readerId = order[`${reader}Id`];
    // A running order continues, with its messages.
    const blocked = isOpenOrder(order) ? undefined : await refuseIfBlocked(deps, caller, readerId);
    if (blocked) return blocked;
    const max = deps.policy.messages.maxCharacters;
    const faulty = refuseFaults(faultsOfLength('text', body.text, max));
    if (faulty) return faulty;
    const files = await keepAttachedFiles(
      deps,
      { orderId: order.id, by: side, purpose: 'message' },
      body.uploadIds,
    );
    if (isRefusal(files)) return files;
    const counts = await findMessageCounts(deps.table, order.id);
    const id = deps.ids.create('msg');
    const sent = addMessage(counts, { id, orderId: order.id, at: now, by: side, text: body.text, files });
    const { id: orderId, taskId, title, creatorId, advertiserId } = order;
    const about = { messageId: id, orderId, taskId, title, creatorId, advertiserId, by: side };
    const isNews = await isUnknownToReader(deps, counts, reader, readerId, now);
    const event = deps.ids.create('pev');
    const notification = { to: readerId, at: now, kind: notificationKindOf('message.sent') };
    const noticed = { id: notificationIdOf(event, notification), at: now };
    return {
      response: toMessageView(sent.message, order, sent.counts, side),
      writes: [
        messageWrite(sent.message),
        ...submittedFileWrites(order.id, files, now),
        messageCountsWrite(order.id, isNews ? addNotification(sent.counts, reader, noticed) : sent.counts),
        storedPartyEventWrite({ id: event, at: now, type: 'message.sent', about: { ...about, isNews } }),
      ],
    };
  };
