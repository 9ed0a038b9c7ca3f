import type { removeUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { findUpload, removedUploadWrite } from '../../store/uploads/upload-store.ts';
import { findOwnOrder } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchUpload } from './find-own-upload.ts';
import { isMultipart, toMultipartKey } from './upload-view.ts';

/**
 * Removes a file that was not submitted, and its parts. A whole object expires in the bucket, and nobody can submit or
 * download it any more. A repeat changes nothing.
 */
export const removeUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params: { orderId, uploadId }, caller, now }) => {
    const found = await findOwnOrder(deps, orderId, caller);
    if (isRefusal(found)) return found;
    const upload = await findUpload(deps.table, orderId, uploadId);
    if (upload?.by !== found.side) return noSuchUpload;
    if (upload.handedIn) return refuse('conflict', 'The file has been submitted.');
    if (isMultipart(upload)) await deps.uploads.abort(toMultipartKey(upload));
    const response = { uploadId, removed: true as const };
    return upload.removedAt ? { response } : { response, writes: [removedUploadWrite(upload, now)] };
  };
