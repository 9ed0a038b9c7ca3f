import type * as z from 'zod';
import type { Presigned } from '../../adapters/presigned-request.ts';
import type { createS3Request as route } from '../../contract/routes/uploads.ts';
import { S3RequestBody } from '../../contract/schemas/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { addDuration, type Instant, toMilliseconds } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { multipartWrite, toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';
import type { Request, UseCase } from '../use-case.ts';
import { findOwnUpload } from './find-own-upload.ts';
import { refusePart } from './upload-parts.ts';
import { createPartRequest, isMultipart, type MultipartUpload, toMultipartKey } from './upload-view.ts';

type SignDeps = ApiDeps & Pick<Deps, 'uploads'>;

type S3Request = z.infer<typeof S3RequestBody>;

/**
 * Signs one request of the S3 protocol for the object of an upload. A client that begins a multipart upload itself
 * replaces the one of the platform by it, as soon as it names it.
 */
export const signS3Request =
  (deps: SignDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const upload = await findOwnUpload(deps, params, caller);
    if (isRefusal(upload)) return upload;
    const { writes, ...file } = body.uploadId
      ? await adoptMultipart(deps, upload, body.uploadId)
      : { upload, writes: [] };
    const signed = isRefusal(file.upload) ? file.upload : await sign(deps, file.upload, body);
    if (isRefusal(signed)) return signed;
    const { method } = body;
    const { url, headers } = signed;
    const response = { method, key: toObjectKey(upload), url, headers, expiresAt: expiryOf(deps, now) };
    return { response, storedResponse: body, writes };
  };

/** The response to a repeat: the same operation, signed again. */
export const signS3RequestAgain =
  (deps: SignDeps) =>
  (stored: unknown, request: Request<typeof route>): ReturnType<UseCase<typeof route>> =>
    signS3Request(deps)({ ...request, body: S3RequestBody.parse(stored) });

const expiryOf = ({ policy }: Pick<Deps, 'policy'>, now: Instant): Instant =>
  addDuration(now, policy.uploads.uploadUrlLifetime);

/** The upload with the multipart upload that the client names. It must exist in the object store, for this object. */
const adoptMultipart = async (
  { uploads }: Pick<Deps, 'uploads'>,
  upload: Upload,
  multipartId: string,
): Promise<{ readonly upload: Upload | Refusal; readonly writes: readonly Write[] }> => {
  if (!isMultipart(upload)) return { upload: wholeFile, writes: [] };
  if (upload.parts.multipartId === multipartId) return { upload, writes: [] };
  const adopted = { ...upload, parts: { ...upload.parts, multipartId } };
  if (upload.status === 'stored') return { upload: adopted, writes: [] };
  const isKnown = (await uploads.listParts(toMultipartKey(adopted))) !== undefined;
  if (!isKnown) return { upload: refuse('not-found', 'There is no such multipart upload.'), writes: [] };
  return { upload: adopted, writes: [multipartWrite(upload, multipartId)] };
};

const wholeFile = refuse('conflict', 'This file is uploaded in one request.');

const sign = (deps: SignDeps, upload: Upload, request: S3Request): Promise<Presigned | Refusal> | Refusal => {
  const seconds = toMilliseconds(deps.policy.uploads.uploadUrlLifetime) / 1000;
  const key = toObjectKey(upload);
  if (!request.uploadId) {
    if (request.method === 'PUT' && !isMultipart(upload))
      return deps.uploads.presignPut(key, upload, seconds);
    if (request.method !== 'POST')
      return refuse('conflict', 'This request needs an uploadId of the S3 protocol.');
    return isMultipart(upload) ? deps.uploads.presignBegin(key, upload.contentType, seconds) : wholeFile;
  }
  if (!isMultipart(upload)) return wholeFile;
  if (request.method === 'PUT') return signPart(deps, upload, request.partNumber);
  const operation = ({ GET: 'list', POST: 'complete', DELETE: 'abort' } as const)[request.method];
  return deps.uploads.presignMultipart(operation, toMultipartKey(upload), seconds);
};

const signPart = (
  deps: SignDeps,
  upload: MultipartUpload,
  partNumber: number | undefined,
): Promise<Presigned> | Refusal => {
  if (partNumber === undefined) return refuse('conflict', 'A part needs its partNumber.');
  return refusePart(upload, partNumber, undefined) ?? createPartRequest(deps, upload, partNumber);
};
