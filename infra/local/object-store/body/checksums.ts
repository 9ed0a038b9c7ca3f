import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';

/** The suffixes of the headers `x-amz-checksum-…`. In upper case, they are the API's ChecksumAlgorithm. */
export const checksumAlgorithms = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;

export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];

/** COMPOSITE is a checksum of the parts' checksums. FULL_OBJECT is a checksum of all bytes. */
export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT';

/** `value` is base64, followed by `-N` if it is made of the checksums of N parts. */
export type Checksum = { algorithm: ChecksumAlgorithm; type: ChecksumType; value: string };

export type RunningChecksum = { update(bytes: Uint8Array): void; digest(): Promise<Buffer> };

export const isChecksumAlgorithm = (text: string): text is ChecksumAlgorithm =>
  checksumAlgorithms.some((algorithm) => algorithm === text);

/** The name of the XML element, such as ChecksumCRC32 or ChecksumSHA256. */
export const checksumElement = (algorithm: ChecksumAlgorithm): string => `Checksum${algorithm.toUpperCase()}`;

export const checksumBytes: Readonly<Record<ChecksumAlgorithm, number>> = {
  crc32: 4,
  crc32c: 4,
  crc64nvme: 8,
  sha1: 20,
  sha256: 32,
};

const runningCrc32 = (): RunningChecksum => {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    digest: async () => {
      const digest = Buffer.alloc(4);
      digest.writeUInt32BE(value);
      return digest;
    },
  };
};

const runningHash = (algorithm: 'sha1' | 'sha256'): RunningChecksum => {
  const hash = createHash(algorithm);
  return { update: (bytes) => void hash.update(bytes), digest: async () => hash.digest() };
};

const runningSdk = (checksum: Crc64Nvme | Crc32c): RunningChecksum => ({
  update: (bytes) => checksum.update(bytes),
  digest: async () => Buffer.from(await checksum.digest()),
});

/** Creates a checksum that is updated as the bytes arrive. */
export const startChecksum = (algorithm: ChecksumAlgorithm): RunningChecksum => {
  if (algorithm === 'crc32') return runningCrc32();
  if (algorithm === 'crc32c') return runningSdk(new Crc32c());
  if (algorithm === 'crc64nvme') return runningSdk(new Crc64Nvme());
  return runningHash(algorithm);
};

/** The checksum of the parts' checksums in S3's format for multipart objects: base64 and the number of parts. */
export const compositeChecksum = async (
  algorithm: ChecksumAlgorithm,
  parts: readonly string[],
): Promise<string> => {
  const running = startChecksum(algorithm);
  for (const part of parts) running.update(Buffer.from(part, 'base64'));
  return `${(await running.digest()).toString('base64')}-${parts.length}`;
};

const polynomials: Readonly<Partial<Record<ChecksumAlgorithm, { width: number; reflected: bigint }>>> = {
  crc32: { width: 32, reflected: 0xedb88320n },
  crc32c: { width: 32, reflected: 0x82f63b78n },
  crc64nvme: { width: 64, reflected: 0x9a6c9329ac4bc9b5n },
};

/** Whether a FULL_OBJECT checksum can be combined from parts, which only works for CRCs. */
export const isCombinable = (algorithm: ChecksumAlgorithm): boolean => polynomials[algorithm] !== undefined;

type Field = { width: number; reflected: bigint };

const multiply = ({ width, reflected }: Field, left: bigint, right: bigint): bigint => {
  let product = 0n;
  let factor = right;
  for (let bit = 1n << BigInt(width - 1); bit > 0n; bit >>= 1n) {
    if (left & bit) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ reflected : factor >> 1n;
  }
  return product;
};

/** Computes x to the power of `8 × bytes` by squaring. */
const shiftBy = (field: Field, bytes: number): bigint => {
  let power = 1n << BigInt(field.width - 1);
  let square = 1n << BigInt(field.width - 9);
  for (let left = BigInt(bytes); left > 0n; left >>= 1n) {
    if (left & 1n) power = multiply(field, power, square);
    square = multiply(field, square, square);
  }
  return power;
};

/** Combines the CRCs of the parts, without reading the bytes again. */
export const combineCrcs = (
  algorithm: ChecksumAlgorithm,
  parts: readonly { value: string; bytes: number }[],
): string => {
  const field = polynomials[algorithm];
  if (!field) throw new Error(`A ${algorithm} of parts cannot be combined into that of the whole`);
  const crcs = parts.map(({ value, bytes }) => ({
    crc: BigInt(`0x${Buffer.from(value, 'base64').toString('hex')}`),
    bytes,
  }));
  const whole = crcs.reduce((sum, part) => multiply(field, sum, shiftBy(field, part.bytes)) ^ part.crc, 0n);
  return Buffer.from(whole.toString(16).padStart(field.width / 4, '0'), 'hex').toString('base64');
};
