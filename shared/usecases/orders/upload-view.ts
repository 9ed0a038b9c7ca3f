import type { Deps } from '../../deps.ts';
import { after, type Instant, milliseconds } from '../../domain/time.ts';
import { type ArrivedPart, missingParts, sizeOfPart } from '../../domain/upload/parts.ts';
import { objectKey, type Upload } from '../../store/upload-store.ts';

type ViewDeps = Pick<Deps, 'uploads' | 'policy'>;

/** A file that goes in parts, of which this and these have come so far. */
export type Progress =
  | { readonly status: 'waiting'; readonly arrived: readonly ArrivedPart[] }
  | { readonly status: 'stored' | 'expired' };

/** An upload of a file that goes in parts. */
export type InParts = Upload & { readonly parts: NonNullable<Upload['parts']> };

export const goesInParts = (upload: Upload): upload is InParts => upload.parts !== undefined;

/** What an upload's own client declared of it. */
export const declaredOf = ({ id: uploadId, fileName, contentType, size, sha256 }: Upload) => ({
  uploadId,
  fileName,
  contentType,
  size,
  sha256,
});

/** Where the parts of an upload are, as the object store names it. */
export const multipartOf = (upload: InParts) => ({
  key: objectKey(upload),
  multipartId: upload.parts.multipartId,
});

const seconds = ({ policy }: Pick<Deps, 'policy'>): number => milliseconds(policy.uploads.sendWithin) / 1000;

/** An upload with a fresh request that stores its bytes: exactly those that were declared, and only once. */
export const viewOfUpload = async (deps: ViewDeps, upload: Upload, now: Instant) => {
  const { url, headers } = await deps.uploads.presignPut(objectKey(upload), upload, seconds(deps));
  const expiresAt = after(now, deps.policy.uploads.sendWithin);
  const { status } = upload;
  return { ...declaredOf(upload), status, method: 'PUT' as const, url, headers, expiresAt };
};

/** How far an upload in parts has come. Whether it was completed behind our back is seen by its object. */
export const progressOf = async (deps: Pick<Deps, 'uploads'>, upload: InParts): Promise<Progress> => {
  if (upload.status === 'stored') return { status: 'stored' };
  const arrived = await deps.uploads.listParts(multipartOf(upload));
  if (arrived) return { status: 'waiting', arrived };
  const stored = await deps.uploads.find(objectKey(upload));
  return { status: stored ? 'stored' : 'expired' };
};

/** An upload in parts, with fresh requests for the first of those from `fromPart` on that are missing. */
export const viewInParts = async (
  deps: ViewDeps,
  upload: InParts,
  progress: Progress,
  fromPart: number,
  now: Instant,
) => {
  const { partSize, partCount } = upload.parts;
  const arrived = progress.status === 'waiting' ? progress.arrived : [];
  const missing = progress.status === 'waiting' ? missingParts(upload.parts, upload.size, arrived) : [];
  const wanted = missing.filter((partNumber) => partNumber >= fromPart);
  const shown = wanted.slice(0, deps.policy.uploads.partsPerAnswer);
  const nextPart = wanted[shown.length];
  const isMissing = new Set(missing);
  return {
    ...declaredOf(upload),
    status: progress.status,
    method: 'PUT' as const,
    partSize,
    partCount,
    arrived: arrived.map(({ partNumber }) => partNumber).filter((partNumber) => !isMissing.has(partNumber)),
    parts: await Promise.all(shown.map((partNumber) => requestOfPart(deps, upload, partNumber))),
    ...(nextPart !== undefined && { nextPart }),
    expiresAt: after(now, deps.policy.uploads.sendWithin),
  };
};

const requestOfPart = async (deps: ViewDeps, upload: InParts, partNumber: number) => {
  const size = sizeOfPart(upload.parts, upload.size, partNumber);
  const sha256 = upload.parts.sha256s?.[partNumber - 1];
  const part = { partNumber, size, ...(sha256 && { sha256 }) };
  const { url, headers } = await deps.uploads.presignPart(multipartOf(upload), part, seconds(deps));
  return { partNumber, size, url, headers };
};
