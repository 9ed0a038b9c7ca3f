import type * as routes from '../../contract/routes/notes.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import { indexes } from '../../store/indexes.ts';
import { listNotes as list, noteWrite } from '../../store/notes/note-store.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';
import { noSuchOrder } from '../orders/participant.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** Lists notes of staff, all or those on a subject, newest first. */
export const listNotes =
  (deps: ApiDeps): UseCase<typeof routes.listNotes> =>
  ({ query }) =>
    listPage(deps, `notes ${query.subject ?? ''}`, query, (page) =>
      list(deps.table, indexes.notes(query.subject), page),
    );

/** Lists the notes on an order, newest first. */
export const listOrderNotes =
  (deps: ApiDeps): UseCase<typeof routes.listOrderNotes> =>
  ({ params: { orderId }, query }) =>
    listPage(deps, `order notes ${orderId}`, query, async (page) =>
      (await findOrder(deps.table, orderId)) ? list(deps.table, indexes.notes(orderId), page) : noSuchOrder,
    );

/** The note and its write. With an idempotency key, a repeat has the same id. */
const toNote = (id: string, subject: string, text: string, { accountId, name }: Caller, at: Instant) => {
  const note = { id, subject, at, by: accountId, name, text };
  return { response: note, writes: [noteWrite(note)] };
};

/** Writes a note on anything that has an id. */
export const writeNote: UseCase<typeof routes.writeNote> = async ({
  body: { subject, text },
  caller,
  now,
  newId,
}) => toNote(newId('not'), subject, text, caller, now);

/** Writes a note on an order. */
export const writeOrderNote =
  (deps: ApiDeps): UseCase<typeof routes.writeOrderNote> =>
  async ({ params: { orderId }, body: { text }, caller, now, newId }) =>
    (await findOrder(deps.table, orderId)) ? toNote(newId('not'), orderId, text, caller, now) : noSuchOrder;
