import { hasDeclaredType } from '../../adapters/media/declared-type.ts';
import type { StoredObject } from '../../adapters/uploads.ts';
import type { Deps } from '../../deps.ts';
import type { SubmittedFile } from '../../domain/orders/order.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { mediaTypeOf } from '../../domain/uploads/media-types.ts';
import { faultsOfPurpose, type Purpose, type PurposeFault } from '../../domain/uploads/upload-purpose.ts';
import { findUploads, toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';

/** A party submits its own uploads, for a purpose. */
type Sender = { readonly orderId: string; readonly by: Upload['by']; readonly purpose: Purpose };

type Fault = PurposeFault & { readonly uploadId: string };

type FileDeps = Pick<Deps, 'table' | 'uploads' | 'policy'>;

/**
 * Checks uploads for submission: each has arrived with the declared size and checksum, in an accepted type.
 * `together` checks the files as a whole. A refusal lists all faults of all files.
 */
export const findSubmittedFiles = async (
  deps: FileDeps,
  { orderId, by, purpose }: Sender,
  uploadIds: readonly string[],
  faultsBetween: (files: readonly Upload[]) => readonly PurposeFault[] = () => [],
): Promise<readonly SubmittedFile[] | Refusal> => {
  if (uploadIds.length === 0) return [];
  const known = new Map(
    (await findUploads(deps.table, orderId, uploadIds))
      .filter((upload) => upload.by === by && !upload.removedAt)
      .map((upload) => [upload.id, upload]),
  );
  const checked = await Promise.all(
    uploadIds.map(async (uploadId) => {
      const upload = known.get(uploadId);
      if (!upload) return { uploadId, code: 'unknown_upload', message: 'This order has no such upload.' };
      return checkArrived(upload, await deps.uploads.find(toObjectKey(upload)));
    }),
  );
  const declared = [...known.values()];
  const faults = [
    ...checked.filter((result): result is Fault => 'code' in result),
    ...declared.flatMap((upload) => faultsOfPurpose(upload, purpose, deps.policy.uploads)),
    // The check of the whole needs all files.
    ...(declared.length === uploadIds.length ? faultsBetween(declared) : []),
  ];
  return faults.length > 0
    ? refuse('deliverable-invalid', 'Some files cannot be submitted.', { findings: faults })
    : checked.filter((result): result is SubmittedFile => !('code' in result));
};

/** Checks attachments, which are shown to the other party and not screened, and keeps them. */
export const keepAttachedFiles = async (
  deps: FileDeps,
  sender: Sender,
  uploadIds: readonly string[],
): Promise<readonly SubmittedFile[] | Refusal> => {
  const files = await findSubmittedFiles(deps, sender, uploadIds);
  if (isRefusal(files)) return files;
  const findings = (await Promise.all(files.map((file) => findTypeFault(deps, sender.orderId, file)))).flat();
  if (findings.length > 0) {
    return refuse('deliverable-invalid', 'Some files are not what they are declared to be.', { findings });
  }
  await Promise.all(
    files.map(({ uploadId, objectVersion }) =>
      deps.uploads.keep(toObjectKey({ orderId: sender.orderId, id: uploadId }), objectVersion),
    ),
  );
  return files;
};

/** The other party opens an attachment because of its type, so its content must be of that type. */
const findTypeFault = async (
  { uploads }: Pick<Deps, 'uploads'>,
  orderId: string,
  declared: SubmittedFile,
): Promise<readonly Fault[]> => {
  const { uploadId } = declared;
  const source = await uploads.open(toObjectKey({ orderId, id: uploadId }), declared);
  if (await hasDeclaredType(source, declared)) return [];
  const message = `The content of "${declared.fileName}" is not ${mediaTypeOf(declared)}.`;
  return [{ uploadId, code: 'type_mismatch', message, params: { expected: mediaTypeOf(declared) } }];
};

/** An arrived upload as a submitted file, or its fault. */
export const checkArrived = (upload: Upload, stored: StoredObject | undefined): SubmittedFile | Fault => {
  const { id: uploadId, fileName, contentType, size, sha256 } = upload;
  if (!stored) return { uploadId, ...toAbsenceFault(upload) };
  if (stored.size !== size) {
    const message = `"${fileName}" has ${stored.size} bytes, not ${size}.`;
    return { uploadId, code: 'wrong_size', message, params: { expected: size, actual: stored.size } };
  }
  if (sha256 && stored.sha256 !== undefined && stored.sha256 !== sha256) {
    const message = `"${fileName}" has another SHA-256 than declared.`;
    return { uploadId, code: 'wrong_checksum', message, params: { expected: sha256, actual: stored.sha256 } };
  }
  const objectVersion = stored.versionId;
  return { uploadId, fileName, contentType, size, sha256, ...(objectVersion && { objectVersion }) };
};

const toAbsenceFault = ({ fileName, status, parts }: Upload): Omit<Fault, 'uploadId'> => {
  if (status === 'stored') {
    const message = `"${fileName}" was not submitted in time and has been removed: upload it again.`;
    return { code: 'expired', message };
  }
  return {
    code: 'not_stored',
    message: parts
      ? `"${fileName}" is not complete: get the upload to see which parts are missing.`
      : `"${fileName}" has not arrived yet.`,
  };
};
