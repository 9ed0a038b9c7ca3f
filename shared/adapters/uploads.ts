import {
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type Disposition, dispositionHeader } from './disposition-header.ts';
import type { RangeSource } from './media/range-source.ts';
import { contentSha256, type ExpectedObject, openS3Source } from './media/s3-source.ts';
import { type Presigned, signingOptions, toBase64, unusedTag } from './presigned-request.ts';
import { type S3Protocol, s3Protocol } from './s3-protocol.ts';
import { s3UploadParts, type UploadParts } from './upload-parts.ts';

/** What a client declares of a file before the upload. Without a digest, `sha256` is empty. */
export type DeclaredFile = { readonly contentType: string; readonly size: number; readonly sha256: string };

/** An arrived object, as the store reports it. */
export type StoredObject = {
  readonly size: number;
  readonly contentType?: string;
  /** Of the whole content, if the store verified it. */
  readonly sha256?: string;
  readonly versionId?: string;
};

/** A stored file to download: one version, with its file name. */
export type FileToDownload = {
  readonly key: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly disposition: Disposition;
  readonly versionId?: string;
};

export type Uploads = UploadParts &
  S3Protocol & {
    readonly presignPut: (key: string, declared: DeclaredFile, seconds: number) => Promise<Presigned>;
    /** A URL to download a stored file, also in ranges. It does not check that the file exists. */
    readonly presignGet: (file: FileToDownload, seconds: number) => Promise<string>;
    /** A URL that answers HEAD with the headers of the download. A URL is signed for one method. */
    readonly presignHead: (file: FileToDownload, seconds: number) => Promise<string>;
    readonly find: (key: string) => Promise<StoredObject | undefined>;
    /** Opens a stored object for reads, at the submitted version. A small one is read with the same request. */
    readonly open: (key: string, expected?: ExpectedObject) => Promise<RangeSource>;
    /** Prevents a submitted object from expiring as unused. */
    readonly keep: (key: string, versionId?: string) => Promise<void>;
    /** Lets a stored object expire as unused, if it exists. The bucket deletes it after some days. */
    readonly release: (key: string) => Promise<void>;
    /** Stores an object that the platform made. */
    readonly write: (key: string, contentType: string, bytes: Uint8Array) => Promise<void>;
  };

/** At each request, these describe the caller to the service, or write logs that nobody reads. */
const unusedMiddleware = ['loggerMiddleware', 'getUserAgentMiddleware'];

/**
 * Path style works with every S3 endpoint without wildcard DNS. Checksums are set by the commands only: one
 * added by the client would be signed over missing bytes. The SDK keeps its middleware for each kind of command.
 */
export const s3Client = (): S3Client => {
  const client = new S3Client({
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    cacheMiddleware: true,
  });
  for (const name of unusedMiddleware) client.middlewareStack.remove(name);
  return client;
};

const toDownloadInput = (
  Bucket: string,
  { key, fileName, contentType, disposition, versionId }: FileToDownload,
) => ({
  Bucket,
  Key: key,
  ...(versionId && { VersionId: versionId }),
  ResponseContentType: contentType,
  ResponseContentDisposition: dispositionHeader(disposition, fileName),
});

/** Uploads directly to a bucket: type, length and a declared SHA-256 are signed, so S3 accepts exactly these bytes. */
export const s3Uploads = (bucket: () => string, client = s3Client()): Uploads => ({
  ...s3UploadParts(bucket, client),
  ...s3Protocol(bucket, client),
  presignPut: async (key, { contentType, size, sha256 }, seconds) => {
    const command = new PutObjectCommand({
      Bucket: bucket(),
      Key: key,
      ContentType: contentType,
      ContentLength: size,
      ...(sha256 && { ChecksumSHA256: toBase64(sha256) }),
      Tagging: unusedTag,
      IfNoneMatch: '*',
    });
    const headers = {
      'content-type': contentType,
      ...(sha256 && { 'x-amz-checksum-sha256': toBase64(sha256) }),
      'x-amz-tagging': unusedTag,
      // A second PUT cannot replace a submitted file; it gets 412.
      'if-none-match': '*',
    };
    return { url: await getSignedUrl(client, command, signingOptions(headers, seconds)), headers };
  },
  presignGet: (file, seconds) =>
    getSignedUrl(client, new GetObjectCommand(toDownloadInput(bucket(), file)), { expiresIn: seconds }),
  presignHead: (file, seconds) =>
    getSignedUrl(client, new HeadObjectCommand(toDownloadInput(bucket(), file)), { expiresIn: seconds }),
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
  open: (key, expected) => openS3Source(client, bucket(), key, expected),
  keep: (key, versionId) => tagObject(client, bucket(), { key, versionId, state: 'submitted' }),
  release: async (key) => {
    try {
      await tagObject(client, bucket(), { key, state: 'unused' });
    } catch (error) {
      if (!(error instanceof S3ServiceException && error.name === 'NoSuchKey')) throw error;
    }
  },
  write: async (key, ContentType, Body) => {
    await client.send(new PutObjectCommand({ Bucket: bucket(), Key: key, ContentType, Body }));
  },
});

type Tag = {
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly state: 'submitted' | 'unused';
};

const tagObject = async (client: S3Client, Bucket: string, { key, versionId, state }: Tag): Promise<void> => {
  await client.send(
    new PutObjectTaggingCommand({
      Bucket,
      Key: key,
      ...(versionId && { VersionId: versionId }),
      Tagging: { TagSet: [{ Key: 'state', Value: state }] },
    }),
  );
};
