import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { notImplemented, S3Error } from '../s3-error.ts';

/** The suffixes of the headers `x-amz-checksum-…`. In upper case, they are the API's ChecksumAlgorithm. */
export const checksumAlgorithms = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;

export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];

/**
 * A checksum of all bytes (FULL_OBJECT), or of the checksums of the parts (COMPOSITE). `value` is base64, followed by `-N`
 * if it is made of N parts.
 */
export type Checksum = {
  algorithm: ChecksumAlgorithm;
  type: 'COMPOSITE' | 'FULL_OBJECT';
  value: string;
};

export type RunningChecksum = { update(bytes: Uint8Array): unknown; digest(): Buffer };

/** The name of the header with a checksum. */
export const checksumHeader = (algorithm: ChecksumAlgorithm): string => `x-amz-checksum-${algorithm}`;

/** The name of the XML element, such as ChecksumCRC32 or ChecksumSHA256. */
export const checksumElement = (algorithm: ChecksumAlgorithm): string => `Checksum${algorithm.toUpperCase()}`;

const runningCrc32 = (): RunningChecksum => {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    digest: () => {
      const digest = Buffer.alloc(4);
      digest.writeUInt32BE(value);
      return digest;
    },
  };
};

type Supported = { bytes: number; start: () => RunningChecksum };

/** The product signs SHA-256. CRC-32 is the default of the SDK. */
const supported: Readonly<Partial<Record<ChecksumAlgorithm, Supported>>> = {
  crc32: { bytes: 4, start: runningCrc32 },
  sha256: { bytes: 32, start: () => createHash('sha256') },
};

export const isSupportedChecksum = (text: string): text is ChecksumAlgorithm =>
  Object.hasOwn(supported, text);

const findSupported = (algorithm: ChecksumAlgorithm): Supported => {
  const found = supported[algorithm];
  if (found) return found;
  throw notImplemented({ Header: checksumHeader(algorithm) });
};

/** Creates a checksum that is updated as the bytes arrive. Throws NotImplemented for an unsupported algorithm. */
export const startChecksum = (algorithm: ChecksumAlgorithm): RunningChecksum =>
  findSupported(algorithm).start();

/** Rejects a value that is not the base64 of a checksum. */
export const checkChecksumFormat = (algorithm: ChecksumAlgorithm, value: string): void => {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length === findSupported(algorithm).bytes && bytes.toString('base64') === value) return;
  throw new S3Error('InvalidRequest', `Value for ${checksumHeader(algorithm)} header is invalid.`);
};

/** The checksum of the parts' checksums in S3's format for multipart objects: base64 and the number of parts. */
export const compositeChecksum = (algorithm: ChecksumAlgorithm, parts: readonly string[]): string => {
  const running = startChecksum(algorithm);
  for (const part of parts) running.update(Buffer.from(part, 'base64'));
  return `${running.digest().toString('base64')}-${parts.length}`;
};
