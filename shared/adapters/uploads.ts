import {
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachmentHeader } from './attachment-header.ts';
import type { RangeSource } from './media/range-source.ts';
import { contentSha256, openS3Source } from './media/s3-source.ts';
import { type Presigned, signingOptions, toBase64, unusedTag } from './presigned-request.ts';
import { s3UploadParts, type UploadParts } from './upload-parts.ts';

/** What a client declared about a file before it sends the bytes. */
export type DeclaredFile = { readonly contentType: string; readonly size: number; readonly sha256: string };

/** An object that has arrived: the store's own account of it. */
export type StoredObject = {
  readonly size: number;
  readonly contentType?: string;
  /** Of the whole content, where the store has verified one. */
  readonly sha256?: string;
  readonly versionId?: string;
};

/** A stored file as somebody may fetch it: the bytes of one version, under the name it was given. */
export type FileToDownload = {
  readonly key: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly versionId?: string;
};

export type Uploads = UploadParts & {
  readonly presignPut: (key: string, declared: DeclaredFile, seconds: number) => Promise<Presigned>;
  /** An address that gives a stored file out. It asks nobody: whether there is one is not known by it. */
  readonly presignGet: (file: FileToDownload, seconds: number) => Promise<string>;
  readonly find: (key: string) => Promise<StoredObject | undefined>;
  /** Opens a stored object for ranged reads, at the version that was handed in. */
  readonly open: (key: string, versionId?: string) => Promise<RangeSource>;
  /** Keeps an object that was handed in from expiring as unused. */
  readonly keep: (key: string, versionId?: string) => Promise<void>;
};

/**
 * Path style names the bucket in the path, which every S3 endpoint understands without wildcard DNS. Checksums are those
 * that a command names: one that the client added by itself would be signed over bytes that it does not have.
 */
export const s3Client = (): S3Client =>
  new S3Client({ forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' });

/** Uploads straight to a bucket: type, length and SHA-256 are signed, so S3 takes these bytes or none. */
export const s3Uploads = (bucket: () => string, client = s3Client()): Uploads => ({
  ...s3UploadParts(bucket, client),
  presignPut: async (key, { contentType, size, sha256 }, seconds) => {
    const checksum = toBase64(sha256);
    const command = new PutObjectCommand({
      Bucket: bucket(),
      Key: key,
      ContentType: contentType,
      ContentLength: size,
      ChecksumSHA256: checksum,
      Tagging: unusedTag,
      IfNoneMatch: '*',
    });
    const headers = {
      'content-type': contentType,
      'x-amz-checksum-sha256': checksum,
      'x-amz-tagging': unusedTag,
      // What was handed in cannot be replaced by sending it again; a second PUT is answered 412.
      'if-none-match': '*',
    };
    return { url: await getSignedUrl(client, command, signingOptions(headers, seconds)), headers };
  },
  presignGet: ({ key, fileName, contentType, versionId }, seconds) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket(),
        Key: key,
        ...(versionId && { VersionId: versionId }),
        ResponseContentType: contentType,
        ResponseContentDisposition: attachmentHeader(fileName),
      }),
      { expiresIn: seconds },
    ),
  find: async (key) => {
    try {
      const head = await client.send(
        new HeadObjectCommand({ Bucket: bucket(), Key: key, ChecksumMode: 'ENABLED' }),
      );
      const sha256 = contentSha256(head.ChecksumSHA256, head.ChecksumType);
      return {
        size: head.ContentLength ?? 0,
        ...(head.ContentType && { contentType: head.ContentType }),
        ...(sha256 && { sha256 }),
        ...(head.VersionId && { versionId: head.VersionId }),
      };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  },
  open: (key, versionId) => openS3Source(client, bucket(), key, versionId),
  keep: async (key, versionId) => {
    await client.send(
      new PutObjectTaggingCommand({
        Bucket: bucket(),
        Key: key,
        ...(versionId && { VersionId: versionId }),
        Tagging: { TagSet: [{ Key: 'state', Value: 'submitted' }] },
      }),
    );
  },
});
