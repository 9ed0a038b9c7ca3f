import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { RangeSource } from '#shared/adapters/media/range-source.ts';

/** The reads of a source under test. */
export type Tally = { bytes: number; reads: number };
export type CountedSource = RangeSource & { readonly tally: Tally };

const fixtures = new URL('../../fixtures/media/', import.meta.url);

/** The path of a fixture. */
export const fixture = (name: string): URL => new URL(name, fixtures);

/** Bytes in memory as a source that counts its reads. */
export const bytesSource = (content: Uint8Array): CountedSource => {
  const tally: Tally = { bytes: 0, reads: 0 };
  return {
    size: content.length,
    tally,
    read: async (start, end) => {
      tally.bytes += end - start;
      tally.reads += 1;
      return content.slice(start, end);
    },
  };
};

/** A fixture as a source that counts its reads. */
export const fixtureSource = async (name: string): Promise<CountedSource> =>
  bytesSource(await readFile(fixture(name)));

/** A file on disk as a source that counts its reads; the caller closes it. */
export const fileSource = async (path: string): Promise<CountedSource & { readonly file: FileHandle }> => {
  const file = await open(path);
  const { size } = await file.stat();
  const tally: Tally = { bytes: 0, reads: 0 };
  return {
    size,
    tally,
    file,
    read: async (start, end) => {
      tally.bytes += end - start;
      tally.reads += 1;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    },
  };
};
