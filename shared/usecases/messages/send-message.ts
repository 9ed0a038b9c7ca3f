import type { sendMessage as route } from '../../contract/routes/messages.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { addMessage, unreadCountOf } from '../../domain/messages/messages.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findMessageCounts, messageCountsWrite, messageWrite } from '../../store/messages/message-store.ts';
import { submittedFileWrites } from '../../store/uploads/upload-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { findOwnOrder } from '../orders/participant.ts';
import { faultsOfLength, refuseFaults } from '../refuse-faults.ts';
import { keepAttachedFiles } from '../uploads/submitted-files.ts';
import type { UseCase } from '../use-case.ts';
import { toMessageView } from './message-view.ts';

/** Sends a message to the other party of an order. The order does not change. */
export const sendMessage =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findOwnOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
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
    const reader = side === 'creator' ? 'advertiser' : 'creator';
    const { id: orderId, taskId, title, creatorId, advertiserId } = order;
    const about = { messageId: id, orderId, taskId, title, creatorId, advertiserId, by: side };
    return {
      response: toMessageView(sent.message, sent.counts, side),
      writes: [
        messageWrite(sent.message),
        ...submittedFileWrites(order.id, files, now),
        messageCountsWrite(order.id, sent.counts),
        partyEventWrite(deps, 'message.sent', { ...about, isNews: unreadCountOf(counts, reader) === 0 }, now),
      ],
    };
  };
