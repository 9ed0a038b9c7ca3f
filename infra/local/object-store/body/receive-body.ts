import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { PayloadRule } from '../signature/authenticate.ts';
import {
  type Checksum,
  type ChecksumAlgorithm,
  checkChecksumFormat,
  checksumAlgorithms,
  checksumHeader,
  startChecksum,
} from './checksums.ts';

/** The properties of a received and verified body. */
export type BodyFacts = { bytes: number; md5: Buffer; checksum?: Checksum };

export type Sink = (chunk: Buffer) => void;

type DeclaredChecksum = { algorithm: ChecksumAlgorithm; value: string };

/** The checksum that a request declares. */
export const readDeclaredChecksum = ({ setting }: S3Request): DeclaredChecksum | undefined => {
  const [declared, ...others] = checksumAlgorithms.flatMap((algorithm) => {
    const value = setting(checksumHeader(algorithm));
    return value === undefined ? [] : [{ algorithm, value }];
  });
  if (others.length > 0) {
    throw new S3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  if (declared) checkChecksumFormat(declared.algorithm, declared.value);
  return declared;
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

const readDeclaredLength = (request: S3Request): number => {
  const text = request.header('content-length');
  if (text === undefined || !/^\d{1,15}$/.test(text)) {
    throw new S3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  }
  return Number(text);
};

/** Hashes bytes as they arrive, and finally compares them with what the request declares. */
const createVerifier = (request: S3Request, payload: PayloadRule) => {
  const expectedMd5 = readDeclaredMd5(request);
  const expected = readDeclaredChecksum(request);
  const md5 = createHash('md5');
  const sha256 = payload.kind === 'hashed' ? createHash('sha256') : undefined;
  const checksum = expected && startChecksum(expected.algorithm);
  const take = (chunk: Buffer): void => {
    for (const hash of [md5, sha256, checksum]) hash?.update(chunk);
  };
  const finish = (bytes: number): BodyFacts => {
    const facts: BodyFacts = { bytes, md5: md5.digest() };
    if (expectedMd5 !== undefined && facts.md5.toString('base64') !== expectedMd5) {
      throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.', {
        ExpectedDigest: expectedMd5,
        CalculatedDigest: facts.md5.toString('base64'),
      });
    }
    const calculated = sha256?.digest('hex');
    if (payload.kind === 'hashed' && calculated !== payload.sha256) {
      throw new S3Error(
        'XAmzContentSHA256Mismatch',
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
        {
          ClientComputedContentSHA256: payload.sha256,
          S3ComputedContentSHA256: calculated ?? '',
        },
      );
    }
    if (checksum && checksum.digest().toString('base64') !== expected.value) {
      throw new S3Error(
        'BadDigest',
        `The ${expected.algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
      );
    }
    return expected ? { ...facts, checksum: { ...expected, type: 'FULL_OBJECT' } } : facts;
  };
  return { take, finish };
};

const createTooLargeError = (bytes: number, maxBytes: number) =>
  new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
    ProposedSize: String(bytes),
    MaxSizeAllowed: String(maxBytes),
  });

/** Passes on the bytes as they arrive. After an error, the connection stays open for the response. */
const readChunks = (incoming: IncomingMessage, take: Sink): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (fault: unknown): void => {
      incoming.off('data', takeNext);
      reject(fault);
    };
    const takeNext = (chunk: Buffer): void => {
      try {
        take(chunk);
      } catch (fault) {
        stop(fault);
      }
    };
    incoming.on('data', takeNext).once('end', resolve).once('error', stop);
  });

/**
 * Streams a request's body to `sink` and verifies its length, payload hash, Content-MD5 and checksum. If it rejects, the
 * bytes in the sink must be discarded.
 */
export const receiveBody = async (
  request: S3Request,
  payload: PayloadRule,
  maxBytes: number,
  sink: Sink,
): Promise<BodyFacts> => {
  const expectedBytes = readDeclaredLength(request);
  if (expectedBytes > maxBytes) throw createTooLargeError(expectedBytes, maxBytes);
  const verifier = createVerifier(request, payload);
  let bytes = 0;
  await readChunks(request.incoming, (chunk) => {
    bytes += chunk.length;
    verifier.take(chunk);
    sink(chunk);
  });
  if (bytes !== expectedBytes) {
    throw new S3Error(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    );
  }
  return verifier.finish(bytes);
};

const maxDocumentBytes = 2 * 1024 * 1024;

/** Reads a small XML document. */
export const receiveDocument = async (request: S3Request, payload: PayloadRule): Promise<string> => {
  if (readDeclaredLength(request) > maxDocumentBytes) {
    throw new S3Error('MaxMessageLengthExceeded', 'Your request was too big.', {
      MaxMessageLengthBytes: String(maxDocumentBytes),
    });
  }
  const chunks: Buffer[] = [];
  await receiveBody(request, payload, maxDocumentBytes, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks).toString('utf8');
};
