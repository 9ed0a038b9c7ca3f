import { createHash } from 'node:crypto';
import type { RangeSource } from './range-source.ts';

const CHUNK_BYTES = 8 * 1_048_576;

/**
 * The SHA-256 of a whole file in lower-case hex, read in chunks of 8 MiB, for files without a verified
 * checksum. A multipart upload has only a checksum of its parts' checksums. Rejects when the store fails or
 * the signal is aborted.
 */
export const hashFile = async (source: RangeSource, signal?: AbortSignal): Promise<string> => {
  const digest = createHash('sha256');
  for (let start = 0; start < source.size; start += CHUNK_BYTES) {
    signal?.throwIfAborted();
    const end = Math.min(start + CHUNK_BYTES, source.size);
    const chunk = await source.read(start, end);
    if (chunk.length !== end - start)
      throw new Error(`The store returned ${chunk.length} bytes for ${end - start}: read again.`);
    digest.update(chunk);
  }
  return digest.digest('hex');
};
