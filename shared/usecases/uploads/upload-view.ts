import type { Deps } from '../../deps.ts';
import { addDuration, type Instant, toMilliseconds } from '../../domain/time.ts';
import { type ArrivedPart, findMissingParts, sizeOfPart } from '../../domain/uploads/plan-parts.ts';
import { toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';

type ViewDeps = Pick<Deps, 'uploads' | 'policy'>;

/** A file that goes in parts, of which this and these have come so far. */
export type Progress =
  | { readonly status: 'waiting'; readonly arrived: readonly ArrivedPart[] }
  | { readonly status: 'stored' | 'expired' };

/** An upload of a file that goes in parts. */
export type MultipartUpload = Upload & { readonly parts: NonNullable<Upload['parts']> };

export const isMultipart = (upload: Upload): upload is MultipartUpload => upload.parts !== undefined;

/** What an upload's own client declared of it. */
export const toDeclaredFile = ({ id: uploadId, fileName, contentType, size, sha256 }: Upload) => ({
  uploadId,
  fileName,
  contentType,
  size,
  sha256,
});

/** Where the parts of an upload are, as the object store names it. */
export const toMultipartKey = (upload: MultipartUpload) => ({
  key: toObjectKey(upload),
  multipartId: upload.parts.multipartId,
});

const seconds = ({ policy }: Pick<Deps, 'policy'>): number =>
  toMilliseconds(policy.uploads.uploadUrlLifetime) / 1000;

/** An upload with a fresh request that stores its bytes: exactly those that were declared, and only once. */
export const toUploadView = async (deps: ViewDeps, upload: Upload, now: Instant) => {
  const { url, headers } = await deps.uploads.presignPut(toObjectKey(upload), upload, seconds(deps));
  const expiresAt = addDuration(now, deps.policy.uploads.uploadUrlLifetime);
  const { status } = upload;
  return { ...toDeclaredFile(upload), status, method: 'PUT' as const, url, headers, expiresAt };
};

/** How far an upload in parts has come. Whether it was completed behind our back is seen by its object. */
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

/** An upload in parts, with fresh requests for the first of those from `fromPart` on that are missing. */
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
  const wanted = missing.filter((partNumber) => partNumber >= fromPart);
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

const createPartRequest = async (deps: ViewDeps, upload: MultipartUpload, partNumber: number) => {
  const size = sizeOfPart(upload.parts, upload.size, partNumber);
  const sha256 = upload.parts.sha256s?.[partNumber - 1];
  const part = { partNumber, size, ...(sha256 && { sha256 }) };
  const { url, headers } = await deps.uploads.presignPart(toMultipartKey(upload), part, seconds(deps));
  return { partNumber, size, url, headers };
};
