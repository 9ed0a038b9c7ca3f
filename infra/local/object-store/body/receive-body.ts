import { createHash } from 'node:crypto';
import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { PayloadRule } from '../signature/authenticate.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import {
  type Checksum,
  type ChecksumAlgorithm,
  checksumAlgorithms,
  checksumBytes,
  isChecksumAlgorithm,
  startChecksum,
} from './checksums.ts';

/** The properties of a received and verified body. */
export type BodyFacts = { bytes: number; md5: Buffer; checksum?: Checksum };

export type Sink = (chunk: Buffer) => Promise<void> | void;

/** The expected properties of a body. */
export type Expectation = {
  md5?: string;
  sha256?: string;
  checksum?: { algorithm: ChecksumAlgorithm; value?: string };
};

const headerPrefix = 'x-amz-checksum-';

const parseChecksum = (algorithm: ChecksumAlgorithm, value: string): string => {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== checksumBytes[algorithm] || bytes.toString('base64') !== value) {
    throw new S3Error('InvalidRequest', `Value for ${headerPrefix}${algorithm} header is invalid.`);
  }
  return value;
};

/** The checksum that a request declares. Its value is in a header, or undefined here if it is in a trailer. */
export const readDeclaredChecksum = (
  setting: (name: string) => string | undefined,
): { algorithm: ChecksumAlgorithm; value?: string } | undefined => {
  const given = checksumAlgorithms.filter((algorithm) => setting(headerPrefix + algorithm) !== undefined);
  const trailing = (setting('x-amz-trailer') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase().replace(headerPrefix, ''))
    .filter(isChecksumAlgorithm);
  if (given.length + trailing.length > 1) {
    throw new S3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  const [algorithm] = given;
  if (algorithm)
    return { algorithm, value: parseChecksum(algorithm, setting(headerPrefix + algorithm) ?? '') };
  return trailing[0] ? { algorithm: trailing[0] } : undefined;
};

const readDeclaredMd5 = (request: S3Request): string | undefined => {
  const value = request.header('content-md5');
  if (value !== undefined && Buffer.from(value, 'base64').length !== 16) {
    throw new S3Error('InvalidDigest', 'The Content-MD5 you specified was invalid.', {
      'Content-MD5': value,
    });
  }
  return value;
};

/** The length of the decoded body. Throws MissingContentLength. */
export const readDeclaredLength = (request: S3Request, payload: PayloadRule): number => {
  const text = request.header(payload.kind === 'chunked' ? 'x-amz-decoded-content-length' : 'content-length');
  if (text === undefined || !/^\d{1,15}$/.test(text)) {
    throw new S3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  }
  return Number(text);
};

/** Hashes bytes as they pass to `sink`, and finally compares them with the expected values. */
export const createVerifier = (expected: Expectation, sink: Sink) => {
  const md5 = createHash('md5');
  const sha256 = expected.sha256 === undefined ? undefined : createHash('sha256');
  const checksum = expected.checksum ? startChecksum(expected.checksum.algorithm) : undefined;
  let bytes = 0;
  const take = async (chunk: Buffer): Promise<void> => {
    bytes += chunk.length;
    md5.update(chunk);
    sha256?.update(chunk);
    checksum?.update(chunk);
    await sink(chunk);
  };
  const finish = async (trailers: ReadonlyMap<string, string> = new Map()): Promise<BodyFacts> => {
    const facts: BodyFacts = { bytes, md5: md5.digest() };
    if (expected.md5 !== undefined && facts.md5.toString('base64') !== expected.md5) {
      throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.', {
        ExpectedDigest: expected.md5,
        CalculatedDigest: facts.md5.toString('base64'),
      });
    }
    const calculated = sha256?.digest('hex');
    if (calculated !== expected.sha256) {
      throw new S3Error(
        'XAmzContentSHA256Mismatch',
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
        {
          ClientComputedContentSHA256: expected.sha256 ?? '',
          S3ComputedContentSHA256: calculated ?? '',
        },
      );
    }
    if (!checksum || !expected.checksum) return facts;
    const { algorithm } = expected.checksum;
    const value = (await checksum.digest()).toString('base64');
    const given = expected.checksum.value ?? trailers.get(headerPrefix + algorithm);
    if (given !== undefined && parseChecksum(algorithm, given) !== value) {
      throw new S3Error(
        'BadDigest',
        `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
      );
    }
    return { ...facts, checksum: { algorithm, type: 'FULL_OBJECT', value } };
  };
  return { take, finish, received: () => bytes };
};

const createTooLargeError = (bytes: number, maxBytes: number) =>
  new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
    ProposedSize: String(bytes),
    MaxSizeAllowed: String(maxBytes),
  });

const createIncompleteError = () =>
  new S3Error(
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header.',
  );

/**
 * Streams a request's body to `sink` and verifies its length, payload hash, chunk signatures, Content-MD5 and checksum.
 * If it rejects, the bytes in the sink must be discarded.
 */
export const receiveBody = async (
  request: S3Request,
  payload: PayloadRule,
  maxBytes: number,
  sink: Sink,
): Promise<BodyFacts> => {
  const expectedBytes = readDeclaredLength(request, payload);
  if (expectedBytes > maxBytes) throw createTooLargeError(expectedBytes, maxBytes);
  const md5 = readDeclaredMd5(request);
  const checksum = readDeclaredChecksum(request.setting);
  const verifier = createVerifier(
    {
      ...(md5 === undefined ? {} : { md5 }),
      ...(payload.kind === 'hashed' ? { sha256: payload.sha256 } : {}),
      ...(checksum ? { checksum } : {}),
    },
    sink,
  );
  const trailers = new Map<string, string>();
  const raw = request.body;
  const trailerNames = (request.header('x-amz-trailer') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const decoded =
    payload.kind === 'chunked'
      ? decodeAwsChunked(
          raw,
          {
            ...(payload.seed ? { seed: payload.seed } : {}),
            ...(payload.trailer ? { trailers: trailerNames } : {}),
          },
          trailers,
        )
      : raw;
  for await (const chunk of decoded) {
    if (verifier.received() + chunk.length > expectedBytes) throw createIncompleteError();
    await verifier.take(chunk);
  }
  if (verifier.received() !== expectedBytes) throw createIncompleteError();
  return verifier.finish(trailers);
};

const withoutChecksum = (request: S3Request): S3Request => ({
  ...request,
  setting: (name) => (name.startsWith(headerPrefix) ? undefined : request.setting(name)),
});

const maxDocumentBytes = 2 * 1024 * 1024;

/**
 * Reads a small XML document. In a completion, the `x-amz-checksum-*` headers describe the new object. In other requests
 * they describe the document.
 */
export const receiveDocument = async (
  request: S3Request,
  payload: PayloadRule,
  meaning: 'checksumOfObject' | 'checksumOfDocument' = 'checksumOfDocument',
): Promise<string> => {
  if (readDeclaredLength(request, payload) > maxDocumentBytes) {
    throw new S3Error('MaxMessageLengthExceeded', 'Your request was too big.', {
      MaxMessageLengthBytes: String(maxDocumentBytes),
    });
  }
  const chunks: Buffer[] = [];
  const plain = meaning === 'checksumOfObject' ? withoutChecksum(request) : request;
  await receiveBody(plain, payload, maxDocumentBytes, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks).toString('utf8');
};
