import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { RangeSource } from './range-source.ts';

/** An object in S3, fixed to the version and bytes at opening. */
export type S3Source = RangeSource & {
  /** Absent in buckets without versions. */
  readonly versionId?: string;
  readonly contentType?: string;
};

/**
 * The SHA-256 of the content in hex, if S3 verified the whole content. A multipart upload's is a checksum of
 * checksums, marked COMPOSITE.
 */
export const contentSha256 = (base64: string | undefined, type: string | undefined): string | undefined => {
  if (base64 === undefined || type === 'COMPOSITE' || base64.includes('-')) return undefined;
  return Buffer.from(base64, 'base64').toString('hex');
};

/**
 * The requested range of a body. A server may respond with the whole object (RFC 9110, 14.2), as some stores
 * do for a named version; the rest is not read.
 */
const sliceBody = async (
  body: ReadableStream<Uint8Array>,
  start: number,
  end: number,
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for await (const piece of body) {
    pieces.push(piece.subarray(Math.max(0, start - at), Math.max(0, end - at)));
    at += piece.length;
    if (at >= end) break;
  }
  return Buffer.concat(pieces);
};

/**
 * Opens an object for ranged reads. Every read names the first version and entity tag, so an object that is
 * replaced meanwhile fails the read (412). Rejects with the SDK's error when the object is missing or S3
 * fails.
 */
export const openS3Source = async (
  client: S3Client,
  bucket: string,
  key: string,
  versionId?: string,
): Promise<S3Source> => {
  const versionInput = versionId === undefined ? {} : { VersionId: versionId };
  const head = await client.send(
    new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED', ...versionInput }),
  );
  if (head.ContentLength === undefined) throw new Error(`S3 returned no size of ${bucket}/${key}.`);
  const pinned = {
    ...(head.VersionId === undefined ? versionInput : { VersionId: head.VersionId }),
    ...(head.ETag === undefined ? {} : { IfMatch: head.ETag }),
  };
  const sha256 = contentSha256(head.ChecksumSHA256, head.ChecksumType);
  return {
    size: head.ContentLength,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(pinned.VersionId === undefined ? {} : { versionId: pinned.VersionId }),
    ...(head.ContentType === undefined ? {} : { contentType: head.ContentType }),
    read: async (start, end) => {
      const range = `bytes=${start}-${end - 1}`;
      const found = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, Range: range, ...pinned }),
      );
      if (found.Body === undefined) throw new Error(`S3 returned no content of ${bucket}/${key}, ${range}.`);
      const isRange = found.$metadata.httpStatusCode !== 200;
      return isRange
        ? found.Body.transformToByteArray()
        : sliceBody(found.Body.transformToWebStream(), start, end);
    },
  };
};
