import type { StoredObject } from '../../adapters/uploads.ts';
import type { Deps } from '../../deps.ts';
import type { SubmittedFile } from '../../domain/order/order.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { findUploads, objectKey, type Upload } from '../../store/upload-store.ts';

/** Whose files they are: a party hands in what it stored itself. */
type Sender = { readonly orderId: string; readonly by: Upload['by'] };

type Fault = { readonly uploadId: string; readonly code: string; readonly message: string };

/**
 * The uploads of an order as files that are handed in: all of them arrived, with the size and checksum that were
 * declared. Refused with every fault of every file otherwise.
 */
export const submittedFiles = async (
  deps: Pick<Deps, 'table' | 'uploads'>,
  { orderId, by }: Sender,
  uploadIds: readonly string[],
): Promise<readonly SubmittedFile[] | Refusal> => {
  if (uploadIds.length === 0) return [];
  const known = new Map(
    (await findUploads(deps.table, orderId, uploadIds))
      .filter((upload) => upload.by === by)
      .map((upload) => [upload.id, upload]),
  );
  const checked = await Promise.all(
    uploadIds.map(async (uploadId) => {
      const upload = known.get(uploadId);
      if (!upload) return { uploadId, code: 'unknown_upload', message: 'This order has no such upload.' };
      return check(upload, await deps.uploads.find(objectKey(upload)));
    }),
  );
  const faults = checked.filter((result): result is Fault => 'code' in result);
  return faults.length > 0
    ? refuse('deliverable-invalid', 'Not every file can be handed in.', { findings: faults })
    : checked.filter((result): result is SubmittedFile => !('code' in result));
};

/**
 * The uploads of an order as files that are shown to the other side, and not screened: from here on they are kept.
 */
export const attachedFiles = async (
  deps: Pick<Deps, 'table' | 'uploads'>,
  { orderId, by }: Sender,
  uploadIds: readonly string[],
): Promise<readonly SubmittedFile[] | Refusal> => {
  const files = await submittedFiles(deps, { orderId, by }, uploadIds);
  if (isRefusal(files)) return files;
  await Promise.all(
    files.map(({ uploadId, objectVersion }) =>
      deps.uploads.keep(objectKey({ orderId, id: uploadId }), objectVersion),
    ),
  );
  return files;
};

const check = (upload: Upload, stored: StoredObject | undefined): SubmittedFile | Fault => {
  const { id: uploadId, fileName, contentType, size, sha256 } = upload;
  if (!stored) return { uploadId, code: 'not_stored', message: `"${fileName}" has not arrived yet.` };
  if (stored.size !== size) {
    return { uploadId, code: 'wrong_size', message: `"${fileName}" has ${stored.size} bytes, not ${size}.` };
  }
  if (stored.sha256 !== undefined && stored.sha256 !== sha256) {
    return { uploadId, code: 'wrong_checksum', message: `"${fileName}" has another SHA-256 than declared.` };
  }
  const objectVersion = stored.versionId;
  return { uploadId, fileName, contentType, size, sha256, ...(objectVersion && { objectVersion }) };
};
