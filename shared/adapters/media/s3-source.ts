import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
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

/** A request takes as long as the transfer of about this many bytes. */
export const MAX_WHOLE_BYTES = 1_048_576;

/** What is known of an object before it is opened. */
export type ExpectedObject = {
  /** The submitted version. */
  readonly objectVersion?: string;
  readonly size?: number;
};

/** Whether an object is read with the request that opens it, for readers that need most of it or read it again. */
export const isReadWhole = ({ size }: ExpectedObject): boolean =>
  size !== undefined && size <= MAX_WHOLE_BYTES;

/** The bytes that a response brings, which arrive while the object is opened. */
const receiveBytes = (body: NonNullable<GetObjectCommandOutput['Body']>): Promise<Uint8Array> => {
  const bytes = body.transformToByteArray();
  // Each read rejects if they do not arrive, or differ from the verified checksum.
  bytes.catch(() => undefined);
  return bytes;
};

/**
 * Opens an object for reads, in ranges or from memory. Every read names the first version and entity tag, so an object
 * that is replaced meanwhile fails the read (412). Rejects with the SDK's error when the object is missing or S3 fails.
 */
export const openS3Source = async (
  client: S3Client,
  bucket: string,
  key: string,
  expected: ExpectedObject = {},
): Promise<S3Source> => {
  const { objectVersion } = expected;
  const versionInput = objectVersion === undefined ? {} : { VersionId: objectVersion };
  const input = { Bucket: bucket, Key: key, ChecksumMode: 'ENABLED', ...versionInput } as const;
  const opened: HeadObjectCommandOutput & Pick<GetObjectCommandOutput, 'Body'> = isReadWhole(expected)
    ? await client.send(new GetObjectCommand(input))
    : await client.send(new HeadObjectCommand(input));
  const { Body, ContentLength, ContentType, ETag, VersionId } = opened;
  if (ContentLength === undefined) throw new Error(`S3 returned no size of ${bucket}/${key}.`);
  const whole = Body && ContentLength <= MAX_WHOLE_BYTES ? receiveBytes(Body) : undefined;
  // The object is larger than expected, so its bytes are not received.
  if (Body && !whole) await Body.transformToWebStream().cancel();
  const pinned = {
    ...(VersionId === undefined ? versionInput : { VersionId }),
    ...(ETag === undefined ? {} : { IfMatch: ETag }),
  };
  const readRange = async (start: number, end: number): Promise<Uint8Array> => {
    const range = `bytes=${start}-${end - 1}`;
    const found = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, Range: range, ...pinned }),
    );
    if (found.Body === undefined) throw new Error(`S3 returned no content of ${bucket}/${key}, ${range}.`);
    const isRange = found.$metadata.httpStatusCode !== 200;
    return isRange
      ? found.Body.transformToByteArray()
      : sliceBody(found.Body.transformToWebStream(), start, end);
  };
  const sha256 = contentSha256(opened.ChecksumSHA256, opened.ChecksumType);
  return {
    size: ContentLength,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(pinned.VersionId === undefined ? {} : { versionId: pinned.VersionId }),
    ...(ContentType === undefined ? {} : { contentType: ContentType }),
    read: whole ? async (start, end) => (await whole).subarray(start, end) : readRange,
  };
};
