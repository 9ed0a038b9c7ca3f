import { createHash } from 'node:crypto';
import { S3Error } from '../s3-error.ts';
import type { ChunkSeed } from '../signature/authenticate.ts';
import { sameSignature, scopeText, sha256Hex, signText } from '../signature/sigv4.ts';
import { type ByteReader, createByteReader, UnexpectedEnd } from './byte-reader.ts';

export type ChunkedRule = {
  /** Defined if each chunk is signed. */
  seed?: ChunkSeed;
  /** The trailers named in `x-amz-trailer`, lower case; undefined when the stream may have none. */
  trailers?: readonly string[];
};

const maxLineBytes = 4096;
const minChunkBytes = 8192;
const emptySha256 = sha256Hex('');

const createIncompleteError = () =>
  new S3Error('IncompleteBody', 'The request body terminated unexpectedly or is not aws-chunked encoded.');

const createChunkError = () =>
  new S3Error(
    'SignatureDoesNotMatch',
    'The chunk signature we calculated does not match the signature you provided.',
  );

/** Passes each chunk's signature to the next one. */
const createChain = (seed: ChunkSeed) => {
  let previous = seed.signature;
  const verify = (algorithm: string, hashes: readonly string[], given: string | undefined): void => {
    const text = [algorithm, seed.amzDate, scopeText(seed.scope), previous, ...hashes].join('\n');
    const expected = signText(seed.key, text);
    if (!given || !sameSignature(expected, given)) throw createChunkError();
    previous = expected;
  };
  return {
    chunk: (sha256: string, given?: string) =>
      verify('AWS4-HMAC-SHA256-PAYLOAD', [emptySha256, sha256], given),
    trailer: (sha256: string, given?: string) => verify('AWS4-HMAC-SHA256-TRAILER', [sha256], given),
  };
};

type Chain = ReturnType<typeof createChain>;

const readHead = async (reader: ByteReader): Promise<{ size: number; signature?: string }> => {
  const line = (await reader.readText('\r\n', maxLineBytes)) ?? '';
  const match = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
  const [, size, signature] = match ?? [];
  if (size === undefined) throw createIncompleteError();
  return { size: Number.parseInt(size, 16), ...(signature === undefined ? {} : { signature }) };
};

const createTrailerError = () =>
  new S3Error(
    'MalformedTrailerError',
    'The request contained trailing data that was not well-formed or did not conform to our published schema.',
  );

const readTrailers = async (
  reader: ByteReader,
  trailerNames: readonly string[],
  chain: Chain | undefined,
): Promise<Map<string, string>> => {
  const trailers = new Map<string, string>();
  for (;;) {
    const line = await reader.readText('\r\n', maxLineBytes);
    if (line === undefined || trailers.size > trailerNames.length + 1) throw createTrailerError();
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1) throw createTrailerError();
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const signature = trailers.get('x-amz-trailer-signature');
  trailers.delete('x-amz-trailer-signature');
  const complete = trailerNames.every((name) => trailers.has(name)) && trailers.size === trailerNames.length;
  if (!complete) throw createTrailerError();
  chain?.trailer(sha256Hex([...trailers].map(([name, value]) => `${name}:${value}\n`).join('')), signature);
  return trailers;
};

async function* readChunks(reader: ByteReader, chain: Chain | undefined): AsyncGenerator<Buffer> {
  let lastSize = minChunkBytes;
  for (;;) {
    const { size, signature } = await readHead(reader);
    if (size > 0 && lastSize < minChunkBytes) {
      throw new S3Error(
        'InvalidChunkSizeError',
        'Only the last chunk is allowed to have a size less than 8192 bytes',
      );
    }
    lastSize = size;
    const hash = createHash('sha256');
    for await (const bytes of reader.readExactly(size)) {
      if (chain) hash.update(bytes);
      yield bytes;
    }
    chain?.chunk(hash.digest('hex'), signature);
    if (size === 0) return;
    if ((await reader.readText('\r\n', 0)) === undefined) throw createIncompleteError();
  }
}

/**
 * Decodes `aws-chunked` bytes, and verifies each chunk's signature if the stream is signed. It adds the trailers to
 * `found` before it ends. It yields a chunk's bytes before it has verified the signature, so the receiver must discard
 * them if the stream fails.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export async function* decodeAwsChunked(
  source: AsyncIterator<Buffer>,
  rule: ChunkedRule,
  found: Map<string, string>,
): AsyncGenerator<Buffer> {
  const reader = createByteReader(source);
  const chain = rule.seed ? createChain(rule.seed) : undefined;
  try {
    yield* readChunks(reader, chain);
    const trailers = await readTrailers(reader, rule.trailers ?? [], rule.trailers && chain);
    for (const [name, value] of trailers) found.set(name, value);
    if (!(await reader.isEnded())) throw createIncompleteError();
  } catch (error) {
    throw error instanceof UnexpectedEnd ? createIncompleteError() : error;
  }
}
