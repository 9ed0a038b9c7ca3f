import {
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { RangeSource } from './media/range-source.ts';
import { s3Source } from './media/s3-source.ts';

/** What a client declared about a file before it sends the bytes. */
export type Declared = { readonly contentType: string; readonly size: number; readonly sha256: string };

export type PresignedPut = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** An object that has arrived: the store's own account of it. */
export type StoredObject = {
  readonly size: number;
  readonly contentType?: string;
  readonly sha256?: string;
  readonly versionId?: string;
};

export type Uploads = {
  readonly presignPut: (key: string, declared: Declared, seconds: number) => Promise<PresignedPut>;
  readonly find: (key: string) => Promise<StoredObject | undefined>;
  /** Opens a stored object for ranged reads, at the version that was handed in. */
  readonly open: (key: string, versionId?: string) => Promise<RangeSource>;
  /** Keeps an object that was handed in from expiring as unused. */
  readonly keep: (key: string, versionId?: string) => Promise<void>;
};

const unusedTag = 'state=unused';

const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const toHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

/** Path style names the bucket in the path, which every S3 endpoint understands without wildcard DNS. */
export const s3Client = (): S3Client => new S3Client({ forcePathStyle: true });

/** Uploads straight to a bucket: type, length and SHA-256 are signed, so S3 takes these bytes or none. */
export const s3Uploads = (bucket: () => string, client = s3Client()): Uploads => ({
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
      // The bucket expires what keeps this tag: a file that was never handed in.
      'x-amz-tagging': unusedTag,
      // What was handed in cannot be replaced by sending it again; a second PUT is answered 412.
      'if-none-match': '*',
    };
    const signed = Object.keys(headers);
    const url = await getSignedUrl(client, command, {
      expiresIn: seconds,
      signableHeaders: new Set(['host', 'content-length', ...signed]),
      unhoistableHeaders: new Set(signed),
    });
    return { url, headers };
  },
  find: async (key) => {
    try {
      const head = await client.send(
        new HeadObjectCommand({ Bucket: bucket(), Key: key, ChecksumMode: 'ENABLED' }),
      );
      return {
        size: head.ContentLength ?? 0,
        ...(head.ContentType && { contentType: head.ContentType }),
        ...(head.ChecksumSHA256 && { sha256: toHex(head.ChecksumSHA256) }),
        ...(head.VersionId && { versionId: head.VersionId }),
      };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  },
  open: (key, versionId) => s3Source(client, bucket(), key, versionId),
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
