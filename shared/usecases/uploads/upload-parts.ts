import type { listParts as listRoute, getPartRequest as partRoute } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import type { Caller } from '../caller.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnUpload } from './find-own-upload.ts';
import { createPartRequest, isMultipart, type MultipartUpload, toMultipartKey } from './upload-view.ts';

type UploadDeps = ApiDeps & Pick<Deps, 'uploads'>;

const maxPartsPerPage = 1_000;

/** Lists the parts that the object store has. After the completion or an expiry there are none. */
export const listParts =
  (deps: UploadDeps): UseCase<typeof listRoute> =>
  async ({ params, query, caller }) => {
    const upload = await findOwnMultipart(deps, params, caller);
    if (isRefusal(upload)) return upload;
    const arrived = upload.status === 'stored' ? [] : await deps.uploads.listParts(toMultipartKey(upload));
    const wanted = (arrived ?? []).filter(({ partNumber }) => partNumber >= query.fromPart);
    const nextPart = wanted[maxPartsPerPage]?.partNumber;
    return {
      response: { parts: wanted.slice(0, maxPartsPerPage), ...(nextPart !== undefined && { nextPart }) },
    };
  };

/** Creates a presigned request for one part, with its digest if the upload declares digests part by part. */
export const getPartRequest =
  (deps: UploadDeps): UseCase<typeof partRoute> =>
  async ({ params, query: { sha256 }, caller, now }) => {
    const upload = await findOwnMultipart(deps, params, caller);
    if (isRefusal(upload)) return upload;
    const refusal = refusePart(upload, params.partNumber, sha256);
    if (refusal) return refusal;
    const request = await createPartRequest(deps, upload, params.partNumber, sha256);
    const expiresAt = addDuration(now, deps.policy.uploads.uploadUrlLifetime);
    return { response: { ...request, method: 'PUT' as const, expiresAt } };
  };

/** A multipart upload of the caller, or the refusal of another one. */
export const findOwnMultipart = async (
  deps: Pick<Deps, 'table'>,
  params: { readonly orderId: string; readonly uploadId: string },
  caller: Caller,
): Promise<MultipartUpload | Refusal> => {
  const upload = await findOwnUpload(deps, params, caller);
  if (isRefusal(upload) || isMultipart(upload)) return upload;
  return refuse('conflict', 'This file is uploaded in one request.');
};

/** Refuses a part of a stored file, one that the file does not have, and one with too many or too few digests. */
export const refusePart = (
  { parts, status }: MultipartUpload,
  partNumber: number,
  sha256: string | undefined,
): Refusal | undefined => {
  if (status === 'stored') return refuse('conflict', 'The file is complete.');
  if (partNumber > parts.partCount) {
    return refuse('not-found', `The file has ${parts.partCount} parts.`);
  }
  const declared = parts.sha256s?.[partNumber - 1];
  if (parts.isHashed && sha256 === undefined) {
    return refuse('conflict', 'The upload declares the SHA-256 of each part: send it with the request.');
  }
  if (sha256 !== undefined && !parts.isHashed && sha256 !== declared) {
    return refuse(
      'conflict',
      declared
        ? 'The part was declared with another SHA-256.'
        : 'The upload was created without digests of its parts.',
    );
  }
  return undefined;
};
