import type { Deps } from '../../deps.ts';
import { addDuration, type Instant, toMilliseconds } from '../../domain/time.ts';
import { type ArrivedPart, findMissingParts, sizeOfPart } from '../../domain/uploads/plan-parts.ts';
import { toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';
import { toNoteView } from '../takedowns/takedown-view.ts';

type ViewDeps = Pick<Deps, 'uploads' | 'policy'>;

/** A multipart upload and the parts that have arrived. */
export type Progress =
  | { readonly status: 'waiting'; readonly arrived: readonly ArrivedPart[] }
  | { readonly status: 'stored' | 'expired' };

/** A multipart upload. */
export type MultipartUpload = Upload & { readonly parts: NonNullable<Upload['parts']> };

export const isMultipart = (upload: Upload): upload is MultipartUpload => upload.parts !== undefined;

/** The declared properties of a file, and its takedown. */
export const toDeclaredFile = ({ id: uploadId, fileName, contentType, size, sha256, takenDown }: Upload) => ({
  uploadId,
  fileName,
  contentType,
  size,
  ...(sha256 && { sha256 }),
  ...(takenDown && { takenDown: toNoteView(takenDown) }),
});

/** The object store's key of a multipart upload. */
export const toMultipartKey = (upload: MultipartUpload) => ({
  key: toObjectKey(upload),
  multipartId: upload.parts.multipartId,
});

const seconds = ({ policy }: Pick<Deps, 'policy'>): number =>
  toMilliseconds(policy.uploads.uploadUrlLifetime) / 1000;

/** An upload with a new request that stores exactly the declared bytes, once. */
export const toUploadView = async (deps: ViewDeps, upload: Upload, now: Instant) => {
  const { url, headers } = await deps.uploads.presignPut(toObjectKey(upload), upload, seconds(deps));
  const expiresAt = addDuration(now, deps.policy.uploads.uploadUrlLifetime);
  const { status } = upload;
  return { ...toDeclaredFile(upload), status, method: 'PUT' as const, url, headers, expiresAt };
};

/** The progress of a multipart upload. Its object shows whether another client completed it. */
export const findProgress = async (
  deps: Pick<Deps, 'uploads'>,
  upload: MultipartUpload,
): Promise<Progress> => {
  if (upload.status === 'stored') return { status: 'stored' };
  const arrived = await deps.uploads.listParts(toMultipartKey(upload));
  if (arrived) return { status: 'waiting', arrived };
  const stored = await deps.uploads.find(toObjectKey(upload));
  return { status: stored ? 'stored' : 'expired' };
};

/** A multipart upload, with new requests for its first missing parts from `fromPart` on. */
export const toMultipartView = async (
  deps: ViewDeps,
  upload: MultipartUpload,
  progress: Progress,
  fromPart: number,
  now: Instant,
) => {
  const { partSize, partCount } = upload.parts;
  const arrived = progress.status === 'waiting' ? progress.arrived : [];
  const missing = progress.status === 'waiting' ? findMissingParts(upload.parts, upload.size, arrived) : [];
  // Without its digest, no part can be signed ahead.
  const wanted = upload.parts.isHashed ? [] : missing.filter((partNumber) => partNumber >= fromPart);
  const shown = wanted.slice(0, deps.policy.uploads.partUrlsPerResponse);
  const nextPart = wanted[shown.length];
  const missingPartSet = new Set(missing);
  return {
    ...toDeclaredFile(upload),
    status: progress.status,
    method: 'PUT' as const,
    partSize,
    partCount,
    arrived: arrived
      .map(({ partNumber }) => partNumber)
      .filter((partNumber) => !missingPartSet.has(partNumber)),
    parts: await Promise.all(shown.map((partNumber) => createPartRequest(deps, upload, partNumber))),
    ...(nextPart !== undefined && { nextPart }),
    expiresAt: addDuration(now, deps.policy.uploads.uploadUrlLifetime),
  };
};

/** A new request for one part. Its digest is signed if it is known. */
export const createPartRequest = async (
  deps: ViewDeps,
  upload: MultipartUpload,
  partNumber: number,
  sha256 = upload.parts.sha256s?.[partNumber - 1],
) => {
  const size = sizeOfPart(upload.parts, upload.size, partNumber);
  const part = { partNumber, size, ...(sha256 && { sha256 }) };
  const { url, headers } = await deps.uploads.presignPart(toMultipartKey(upload), part, seconds(deps));
  return { partNumber, size, url, headers };
};
