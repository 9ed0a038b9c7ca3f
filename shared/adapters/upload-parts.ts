import {
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

/** A file that is sent in parts: the store's own name for it beside its key. */
export type MultipartKey = { readonly key: string; readonly multipartId: string };

/** A part that somebody is about to send. */
export type PartToSend = { readonly partNumber: number; readonly size: number; readonly sha256?: string };

export type UploadParts = {
  /** Begins a file in parts. Begun twice, one is never finished, and the bucket clears it away. */
  readonly begin: (key: string, contentType: string, withChecksums: boolean) => Promise<string>;
  readonly presignPart: (file: MultipartKey, part: PartToSend, seconds: number) => Promise<Presigned>;
  /** The parts that have arrived; `undefined` when there is no such file in parts, or no longer. */
  readonly listParts: (file: MultipartKey) => Promise<readonly ArrivedPart[] | undefined>;
  /** Makes one object of the parts; `gone` when they were made one, or cleared away, before. */
  readonly complete: (
    file: MultipartKey,
    parts: readonly ArrivedPart[],
    size: number,
  ) => Promise<'complete' | 'gone'>;
};

/** What the store answers when a file in parts was completed or aborted, or never begun. */
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
 * Files in parts, straight to a bucket. The length of each part is signed, and its SHA-256 if it was declared. S3 knows
 * no SHA-256 of the whole then; whoever reads the object works it out.
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
    if (!UploadId) throw new Error(`S3 began ${key} without an id.`);
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
