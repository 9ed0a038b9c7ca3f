import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Sink } from '../body/receive-body.ts';
import { createFolderMaker, removeFile } from './durable-file.ts';

/** A blob as a segment of an object. A multipart object consists of the blobs of its parts, without a copy. */
export const segmentSchema = z.strictObject({
  blob: z.string().regex(/^[0-9a-f]{32}$/),
  bytes: z.int().min(0),
});

export type Segment = z.infer<typeof segmentSchema>;

/**
 * Immutable files of bytes. Records refer to blobs. A blob without a record is left from an unfinished upload, and `sweep`
 * removes it.
 */
export type Blobs = {
  /** Stores what `writeContent` writes to its sink. If `writeContent` fails, nothing is stored. */
  write<T>(writeContent: (sink: Sink) => Promise<T>): Promise<{ segment: Segment; result: T }>;
  /** Reads bytes `start` to `end` (inclusive). The segments stay readable until the generator ends. */
  read(segments: readonly Segment[], start: number, end: number): Generator<Buffer>;
  remove(segments: readonly Segment[]): Promise<void>;
  sweep(named: ReadonlySet<string>): Promise<void>;
};

/** The size of the pieces in which bytes are read. */
export const readBytes = 256 * 1024;

const writeAll = (file: number, chunk: Buffer): void => {
  for (let written = 0; written < chunk.length; )
    written += writeSync(file, chunk, written, chunk.length - written);
};

function* readFileRange(path: string, start: number, end: number): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (let at = start; at <= end; ) {
      const chunk = Buffer.allocUnsafe(Math.min(readBytes, end - at + 1));
      const bytesRead = readSync(file, chunk, 0, chunk.length, at);
      if (bytesRead === 0) throw new Error(`The file ${path} is shorter than its record says`);
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}

/** Keeps segments readable, even if they are removed, until the returned function is called. */
type Acquire = (segments: readonly Segment[]) => () => void;

/** Counts who reads each blob. A removed blob is deleted when the last reader has released it. */
const createAcquisitions = (
  pathOf: (blob: string) => string,
): { acquire: Acquire; remove: (segments: readonly Segment[]) => void } => {
  const acquired = new Map<string, number>();
  const pendingDeletes = new Set<string>();

  const remove = (segments: readonly Segment[]): void => {
    for (const { blob } of segments) {
      if (acquired.has(blob)) pendingDeletes.add(blob);
      else removeFile(pathOf(blob));
    }
  };

  const acquire: Acquire = (segments) => {
    for (const { blob } of segments) acquired.set(blob, (acquired.get(blob) ?? 0) + 1);
    return () => {
      for (const segment of segments) {
        const left = (acquired.get(segment.blob) ?? 1) - 1;
        if (left > 0) acquired.set(segment.blob, left);
        else {
          acquired.delete(segment.blob);
          if (pendingDeletes.delete(segment.blob)) remove([segment]);
        }
      }
    };
  };

  return { acquire, remove };
};

/** Opens or creates the folder of blobs. */
export const openBlobs = async (folder: string): Promise<Blobs> => {
  await mkdir(folder, { recursive: true });
  const pathOf = (blob: string) => join(folder, blob.slice(0, 2), blob);
  const { acquire, remove } = createAcquisitions(pathOf);
  const makeShelf = createFolderMaker();

  const write: Blobs['write'] = async (writeContent) => {
    const blob = randomBytes(16).toString('hex');
    const path = pathOf(blob);
    makeShelf(dirname(path));
    const file = openSync(path, 'wx');
    try {
      let bytes = 0;
      const result = await writeContent((chunk) => {
        bytes += chunk.length;
        writeAll(file, chunk);
      });
      return { segment: { blob, bytes }, result };
    } catch (error) {
      removeFile(path);
      throw error;
    } finally {
      closeSync(file);
    }
  };

  function* read(segments: readonly Segment[], start: number, end: number): Generator<Buffer> {
    const release = acquire(segments);
    try {
      let offset = 0;
      for (const { blob, bytes } of segments) {
        const first = Math.max(start - offset, 0);
        const last = Math.min(end - offset, bytes - 1);
        if (first <= last) yield* readFileRange(pathOf(blob), first, last);
        offset += bytes;
      }
    } finally {
      release();
    }
  }

  const sweep = async (named: ReadonlySet<string>): Promise<void> => {
    for (const shelf of await readdir(folder)) {
      if (!(await stat(join(folder, shelf))).isDirectory()) continue;
      for (const blob of await readdir(join(folder, shelf))) {
        if (!named.has(blob)) await rm(join(folder, shelf, blob), { force: true });
      }
    }
  };

  return { write, read, remove: async (segments) => remove(segments), sweep };
};
