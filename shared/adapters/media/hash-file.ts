import { createHash } from 'node:crypto';
import type { RangeSource } from './range-source.ts';

const CHUNK_BYTES = 8 * 1_048_576;

/**
 * Lower-case hex SHA-256 of a whole file, read in chunks of 8 MiB, for stores that verified none (a multipart upload's
 * checksum is one of its parts' checksums, not of the content). Rejects when the store fails or the signal is aborted.
 */
export const hashFile = async (source: RangeSource, signal?: AbortSignal): Promise<string> => {
  const digest = createHash('sha256');
  for (let start = 0; start < source.size; start += CHUNK_BYTES) {
    signal?.throwIfAborted();
    const end = Math.min(start + CHUNK_BYTES, source.size);
    const chunk = await source.read(start, end);
    if (chunk.length !== end - start)
      throw new Error(`The store gave ${chunk.length} bytes for ${end - start}: read again.`);
    digest.update(chunk);
  }
  return digest.digest('hex');
};
