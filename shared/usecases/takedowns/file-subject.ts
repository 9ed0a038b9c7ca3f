import { findOwn } from '../../domain/find-own.ts';
import { refuse } from '../../domain/refusal.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { findUpload, uploadTakedownWrite } from '../../store/uploads/upload-store.ts';
import { noSuchOrder, orderMatter } from '../orders/participant.ts';
import { noSuchUpload } from '../uploads/find-own-upload.ts';
import type { FindSubject } from './found-subject.ts';

const laterParty = refuse(
  'conflict',
  'A later release lets this party upload. Take the file down with that release.',
);

/**
 * Finds a file of an order, of the party that uploaded it. While it is taken down, the other party cannot download it.
 * The order does not change. A download URL that was given before stays valid for its short time.
 */
export const findFileSubject: FindSubject = async (deps, { orderId = '', uploadId = '' }) => {
  const [found, upload] = await Promise.all([
    findOrder(deps.table, orderId),
    findUpload(deps.table, orderId, uploadId),
  ]);
  if (!found) return noSuchOrder;
  if (!upload) return noSuchUpload;
  const { creatorId, advertiserId } = found.order;
  const ownerId = findOwn({ creator: creatorId, advertiser: advertiserId }, upload.by);
  if (ownerId === undefined) return laterParty;
  return {
    subject: { kind: 'file', orderId, uploadId },
    owner: { as: upload.by, id: ownerId },
    title: upload.fileName,
    // Who decided on the work may decide on its file.
    matter: { ...orderMatter(found.order), decider: undefined },
    note: upload.takenDown,
    hide: (note) => [uploadTakedownWrite(upload, note)],
    show: () => [uploadTakedownWrite(upload, undefined)],
  };
};
