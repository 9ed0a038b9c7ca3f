import { HeadObjectCommand, NotFound, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

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
};

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
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: seconds,
      signableHeaders: new Set(['host', 'content-type', 'content-length', 'x-amz-checksum-sha256']),
      unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
    });
    return { url, headers: { 'content-type': contentType, 'x-amz-checksum-sha256': checksum } };
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
});
