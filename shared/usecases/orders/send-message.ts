import type { sendMessage as route } from '../../contract/routes/messages.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { unreadOf, withSent } from '../../domain/order/messages.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findMessageCounts, writeOfMessage, writeOfMessageCounts } from '../../store/message-store.ts';
import { writesOfHandingIn } from '../../store/upload-store.ts';
import { tidings } from '../party-event.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { viewOfMessage } from './message-view.ts';
import { findPartysOrder } from './participant.ts';
import { attachedFiles } from './submitted-files.ts';

/** One party of an order writes to the other. It changes nothing about the order. */
export const sendMessage =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findPartysOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    const most = deps.policy.messages.mostCharacters;
    const message = `at most ${most} characters`;
    const tooLong = body.text.length > most ? [{ path: ['text'], code: 'too_big', message }] : [];
    const faulty = refuseFaulty(tooLong);
    if (faulty) return faulty;
    const files = await attachedFiles(
      deps,
      { orderId: order.id, by: side, purpose: 'message' },
      body.uploadIds,
    );
    if (isRefusal(files)) return files;
    const counts = await findMessageCounts(deps.table, order.id);
    const id = deps.ids.fresh('msg');
    const sent = withSent(counts, { id, orderId: order.id, at: now, by: side, text: body.text, files });
    const reader = side === 'creator' ? 'advertiser' : 'creator';
    const { id: orderId, taskId, title, creatorId, advertiserId } = order;
    const told = { messageId: id, orderId, taskId, title, creatorId, advertiserId, by: side };
    return {
      answer: viewOfMessage(sent.message, sent.counts, side),
      writes: [
        writeOfMessage(sent.message),
        ...writesOfHandingIn(order.id, files, now),
        writeOfMessageCounts(order.id, sent.counts),
        tidings(deps, 'message.sent', { ...told, isNews: unreadOf(counts, reader) === 0 }, now),
      ],
    };
  };
