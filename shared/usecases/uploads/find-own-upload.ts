import type { Deps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { findUpload, type Upload } from '../../store/uploads/upload-store.ts';
import type { Caller } from '../caller.ts';
import { findOwnOrder } from '../orders/participant.ts';

export const noSuchUpload = refuse('not-found', 'There is no such upload.');

/** An upload of the caller as a party of its order; else the refusal of a missing upload. */
export const findOwnUpload = async (
  deps: Pick<Deps, 'table'>,
  { orderId, uploadId }: { readonly orderId: string; readonly uploadId: string },
  caller: Caller,
): Promise<Upload | Refusal> => {
  const found = await findOwnOrder(deps, orderId, caller);
  if (isRefusal(found)) return found;
  const upload = await findUpload(deps.table, orderId, uploadId);
  return upload?.by === found.side && !upload.removedAt ? upload : noSuchUpload;
};
