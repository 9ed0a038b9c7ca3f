import { createHash, createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { expect, test } from 'vitest';
import {
  credentials,
  errorCode,
  openTestStore,
  type RawResponse,
  region,
  type TestStore,
} from './store-under-test.ts';

const Bucket = 'works';
const first = Buffer.alloc(8192, 'a');
const last = Buffer.from('the end');
const whole = Buffer.concat([first, last]);
const crcOf = (bytes: Buffer): string => {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest.toString('base64');
};

type Mode =
  | 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'
  | 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER'
  | 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

const sha256Hex = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signs the head of a streamed upload with the SDK's own signer. */
const signHead = async (testStore: TestStore, mode: Mode, extra: Record<string, string>) => {
  const signer = new SignatureV4({
    credentials,
    region,
    service: 's3',
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: false,
  });
  const { headers } = await signer.sign({
    method: 'PUT',
    protocol: 'http:',
    hostname: '127.0.0.1',
    path: '/works/k',
    query: {},
    headers: {
      host: `127.0.0.1:${testStore.port}`,
      'x-amz-content-sha256': mode,
      'x-amz-decoded-content-length': String(whole.length),
      'content-encoding': 'aws-chunked',
      ...extra,
    },
  });
  return headers;
};

/** The chain of chunk signatures, as the S3 documentation defines it. */
const createChain = (headers: Record<string, string>) => {
  const amzDate = headers['x-amz-date'] ?? '';
  const day = amzDate.slice(0, 8);
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = hmac(hmac(hmac(hmac(`AWS4${credentials.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  let previous = /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const next = (algorithm: string, hashes: string[]): string => {
    previous = hmac(key, [algorithm, amzDate, scope, previous, ...hashes].join('\n')).toString('hex');
    return previous;
  };
  return {
    chunk: (bytes: Buffer) => next('AWS4-HMAC-SHA256-PAYLOAD', [sha256Hex(''), sha256Hex(bytes)]),
    trailer: (text: string) => next('AWS4-HMAC-SHA256-TRAILER', [sha256Hex(text)]),
  };
};

type Corruption = (body: Buffer) => Buffer;

const replace =
  (from: string, to: string): Corruption =>
  (body) =>
    Buffer.from(body.toString('latin1').replace(from, to), 'latin1');

const putStreamed = async (
  testStore: TestStore,
  mode: Mode,
  tamper: Corruption = (body) => body,
): Promise<RawResponse> => {
  const withTrailer = mode.endsWith('TRAILER');
  const headers = await signHead(
    testStore,
    mode,
    withTrailer ? { 'x-amz-trailer': 'x-amz-checksum-crc32' } : {},
  );
  const chain = createChain(headers);
  const signature = (bytes: Buffer) =>
    mode.includes('UNSIGNED') ? '' : `;chunk-signature=${chain.chunk(bytes)}`;
  const parts: (Buffer | string)[] = [];
  for (const chunk of [first, last])
    parts.push(`${chunk.length.toString(16)}${signature(chunk)}\r\n`, chunk, '\r\n');
  parts.push(`0${signature(Buffer.alloc(0))}\r\n`);
  const trailer = `x-amz-checksum-crc32:${crcOf(whole)}`;
  if (withTrailer) parts.push(`${trailer}\r\n`);
  if (withTrailer && !mode.includes('UNSIGNED')) {
    parts.push(`x-amz-trailer-signature:${chain.trailer(`${trailer}\n`)}\r\n`);
  }
  parts.push('\r\n');
  const body = tamper(Buffer.concat(parts.map((part) => Buffer.from(part))));
  return testStore.send('/works/k', {
    method: 'PUT',
    headers: { ...headers, 'content-length': String(body.length) },
    body,
  });
};

const modes: Mode[] = [
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
];

test.each(modes)('a body of %s is decoded and stored without its framing', async (mode) => {
  const testStore = await openTestStore();
  expect((await putStreamed(testStore, mode)).status).toBe(200);
  const got = await testStore.client.send(
    new GetObjectCommand({ Bucket, Key: 'k', ChecksumMode: 'ENABLED' }),
  );
  expect(Buffer.compare(Buffer.from((await got.Body?.transformToByteArray()) ?? []), whole)).toBe(0);
  expect(got.ContentEncoding).toBeUndefined();
  expect(got.ChecksumCRC32).toBe(mode.endsWith('TRAILER') ? crcOf(whole) : undefined);
});

test.each<[string, Mode, Corruption, string]>([
  [
    'a changed byte in a signed chunk',
    modes[0] ?? 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    replace('the end', 'THE end'),
    '403 SignatureDoesNotMatch',
  ],
  [
    'a changed byte under a signed trailer',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
    replace('the end', 'THE end'),
    '403 SignatureDoesNotMatch',
  ],
  [
    'a changed trailer',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
    replace('crc32:', 'crc32:A'),
    '403 SignatureDoesNotMatch',
  ],
  [
    'no chunk signature',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    (body) => Buffer.from(body.toString('latin1').replaceAll(/;chunk-signature=\w+/g, ''), 'latin1'),
    '403 SignatureDoesNotMatch',
  ],
  [
    'a changed byte under a checksum',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    replace('the end', 'THE end'),
    '400 BadDigest',
  ],
  [
    'a declared trailer that is missing',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    replace('x-amz-checksum-crc32', 'x-amz-checksum-sha1'),
    '400 MalformedTrailerError',
  ],
  [
    'a chunk without a size',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    replace('2000\r\n', 'size\r\n'),
    '400 IncompleteBody',
  ],
  [
    'an early end',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    (body) => body.subarray(0, 8200),
    '400 IncompleteBody',
  ],
  [
    'fewer bytes than declared',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    replace('7\r\nthe end', '6\r\nthe en'),
    '400 IncompleteBody',
  ],
])('%s is refused', async (_, mode, tamper, refusal) => {
  const testStore = await openTestStore();
  expect(errorCode(await putStreamed(testStore, mode, tamper))).toBe(refusal);
  await expect(testStore.client.send(new GetObjectCommand({ Bucket, Key: 'k' }))).rejects.toThrow();
});

test('only the last chunk may be shorter than 8 KiB', async () => {
  const testStore = await openTestStore();
  const answer = await putStreamed(testStore, 'STREAMING-UNSIGNED-PAYLOAD-TRAILER', (body) =>
    Buffer.from(body.toString('latin1').replace('2000\r\n', '1\r\na\r\n1fff\r\n'), 'latin1'),
  );
  expect(errorCode(answer)).toBe('403 InvalidChunkSizeError');
});

test('the SDK streams a body of unknown content with a trailing checksum', async () => {
  const { client } = await openTestStore();
  const Body = Readable.from([first, last]);
  await client.send(
    new PutObjectCommand({
      Bucket,
      Key: 'k',
      Body,
      ContentLength: whole.length,
      ChecksumAlgorithm: 'CRC64NVME',
    }),
  );
  const got = await client.send(new GetObjectCommand({ Bucket, Key: 'k', ChecksumMode: 'ENABLED' }));
  expect(Buffer.compare(Buffer.from((await got.Body?.transformToByteArray()) ?? []), whole)).toBe(0);
  expect(got.ChecksumCRC64NVME).toMatch(/^[A-Za-z0-9+/]{11}=$/);
});
