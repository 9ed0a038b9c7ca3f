import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  type ListPartsCommandInput,
  type Part,
  type S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ArrivedPart } from '../domain/uploads/plan-parts.ts';
import { type Presigned, signingOptions, toBase64, toHex, unusedTag } from './presigned-request.ts';

/** A multipart upload: the object's key and the store's id. */
export type MultipartKey = { readonly key: string; readonly multipartId: string };

/** A part to upload. */
export type PartToSend = { readonly partNumber: number; readonly size: number; readonly sha256?: string };

export type UploadParts = {
  /** Starts a multipart upload. An unused one is removed by the bucket. */
  readonly begin: (key: string, contentType: string, withChecksums: boolean) => Promise<string>;
  readonly presignPart: (file: MultipartKey, part: PartToSend, seconds: number) => Promise<Presigned>;
  /** The arrived parts; `undefined` if the multipart upload does not exist any more. */
  readonly listParts: (file: MultipartKey) => Promise<readonly ArrivedPart[] | undefined>;
  /** Removes a multipart upload with its parts, if it still exists. */
  readonly abort: (file: MultipartKey) => Promise<void>;
  /** Joins the parts into an object; `gone` if they were joined or removed before. */
  readonly complete: (
    file: MultipartKey,
    parts: readonly ArrivedPart[],
    size: number,
  ) => Promise<'complete' | 'gone'>;
};

/** The store's error for a multipart upload that was completed, aborted or never started. */
const isGone = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.name === 'NoSuchUpload';

const toArrivedPart = ({ PartNumber = 0, Size = 0, ETag = '', ChecksumSHA256 }: Part): ArrivedPart => ({
  partNumber: PartNumber,
  size: Size,
  etag: ETag,
  ...(ChecksumSHA256 && { sha256: toHex(ChecksumSHA256) }),
});

const listAllParts = async (
  client: S3Client,
  input: ListPartsCommandInput,
): Promise<readonly ArrivedPart[]> => {
  const parts: ArrivedPart[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await client.send(
      new ListPartsCommand({ ...input, ...(after && { PartNumberMarker: after }) }),
    );
    parts.push(...(page.Parts ?? []).map(toArrivedPart));
    after = page.NextPartNumberMarker;
    more = page.IsTruncated === true;
  }
  return parts;
};

/**
 * Multipart uploads directly to a bucket. The length of each part is signed, and its SHA-256 if it was
 * declared. S3 then has no SHA-256 of the whole, so the reader of the object computes it.
 */
export const s3UploadParts = (bucket: () => string, client: S3Client): UploadParts => ({
  begin: async (key, contentType, withChecksums) => {
    const { UploadId } = await client.send(
      new CreateMultipartUploadCommand({
        Bucket: bucket(),
        Key: key,
        ContentType: contentType,
        Tagging: unusedTag,
        ...(withChecksums && { ChecksumAlgorithm: 'SHA256' }),
      }),
    );
    if (!UploadId) throw new Error(`S3 started ${key} without an id.`);
    return UploadId;
  },
  presignPart: async ({ key, multipartId }, { partNumber, size, sha256 }, seconds) => {
    const command = new UploadPartCommand({
      Bucket: bucket(),
      Key: key,
      UploadId: multipartId,
      PartNumber: partNumber,
      ContentLength: size,
      ...(sha256 && { ChecksumSHA256: toBase64(sha256) }),
    });
    const headers: Presigned['headers'] = sha256 ? { 'x-amz-checksum-sha256': toBase64(sha256) } : {};
    return { url: await getSignedUrl(client, command, signingOptions(headers, seconds)), headers };
  },
  listParts: async ({ key, multipartId }) => {
    try {
      return await listAllParts(client, { Bucket: bucket(), Key: key, UploadId: multipartId });
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },
  abort: async ({ key, multipartId }) => {
    try {
      await client.send(
        new AbortMultipartUploadCommand({ Bucket: bucket(), Key: key, UploadId: multipartId }),
      );
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
  complete: async ({ key, multipartId }, parts, size) => {
    const Parts = parts.map(({ partNumber, etag, sha256 }) => ({
      PartNumber: partNumber,
      ETag: etag,
      ...(sha256 && { ChecksumSHA256: toBase64(sha256) }),
    }));
    try {
      await client.send(
        new CompleteMultipartUploadCommand({
          Bucket: bucket(),
          Key: key,
          UploadId: multipartId,
          MultipartUpload: { Parts },
          MpuObjectSize: size,
        }),
      );
      return 'complete';
    } catch (error) {
      if (isGone(error)) return 'gone';
      throw error;
    }
  },
});
