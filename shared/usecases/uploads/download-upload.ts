import type { downloadUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { addDuration, toMilliseconds } from '../../domain/time.ts';
import { findUpload, toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';
import type { Caller } from '../caller.ts';
import { findVisibleOrder, sideOf } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchUpload } from './find-own-upload.ts';
import { toDeclaredFile } from './upload-view.ts';

/**
 * Returns a URL to download a file, valid for a short time. Both parties and staff may download a submitted
 * file, in its submitted version; other files only their party. A file that is taken down is for its party and staff.
 */
export const downloadUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, query, caller, now }) => {
    const found = await findReadableUpload(deps, params, caller);
    if (isRefusal(found)) return found;
    const { upload } = found;
    const { fileName, contentType } = upload;
    const key = toObjectKey(upload);
    const version = await findVersionToDownload(deps, upload, key);
    if (!version) return refuse('not-found', `"${fileName}" has not arrived yet.`);
    const { downloadUrlLifetime } = deps.policy.uploads;
    // A browser displays only pictures and films: another content could be a page with a script.
    const disposition = isShown(contentType) ? query.disposition : 'attachment';
    const file = { key, fileName, contentType, disposition, ...version };
    const seconds = toMilliseconds(downloadUrlLifetime) / 1000;
    const [url, headUrl] = await Promise.all([
      deps.uploads.presignGet(file, seconds),
      deps.uploads.presignHead(file, seconds),
    ]);
    const expiresAt = addDuration(now, downloadUrlLifetime);
    return { response: { ...toDeclaredFile(upload), url, headUrl, expiresAt } };
  };

const isShown = (contentType: string): boolean => /^(?:image|video)\//.test(contentType);

const takenDownRefusal = refuse(
  'taken-down',
  'The platform took this file down. The order continues without it.',
);

/** A file that the caller may download, or the refusal. */
export const findReadableUpload = async (
  deps: Pick<Deps, 'table'>,
  { orderId, uploadId }: { readonly orderId: string; readonly uploadId: string },
  caller: Caller,
): Promise<{ readonly upload: Upload; readonly order: Order } | Refusal> => {
  const order = await findVisibleOrder(deps, orderId, caller);
  if (isRefusal(order)) return order;
  const upload = await findUpload(deps.table, orderId, uploadId);
  const side = sideOf(order, caller);
  const isReadable = upload && !upload.removedAt && (upload.handedIn || upload.by === side);
  if (!isReadable) return noSuchUpload;
  // A party reads an order as a party, also if they are staff.
  return upload.takenDown && side !== undefined && side !== upload.by ? takenDownRefusal : { upload, order };
};

/** The submitted version, or else the present one, if any. */
const findVersionToDownload = async (
  { uploads }: Pick<Deps, 'uploads'>,
  { handedIn }: Upload,
  key: string,
): Promise<{ readonly versionId?: string } | undefined> => {
  if (handedIn) return handedIn.objectVersion ? { versionId: handedIn.objectVersion } : {};
  const stored = await uploads.find(key);
  return stored && (stored.versionId ? { versionId: stored.versionId } : {});
};
