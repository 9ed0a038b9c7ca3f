import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Sink } from '../body/receive-body.ts';
import { syncFolder } from './durable-file.ts';

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
  read(segments: readonly Segment[], start: number, end: number): AsyncGenerator<Buffer>;
  remove(segments: readonly Segment[]): Promise<void>;
  sweep(named: ReadonlySet<string>): Promise<void>;
};

const readBytes = 256 * 1024;

const writeAll = async (handle: FileHandle, chunk: Buffer): Promise<void> => {
  let written = 0;
  while (written < chunk.length) {
    written += (await handle.write(chunk, written, chunk.length - written)).bytesWritten;
  }
};

async function* readFileRange(path: string, start: number, end: number): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    for (let at = start; at <= end; ) {
      const chunk = Buffer.allocUnsafe(Math.min(readBytes, end - at + 1));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
      if (bytesRead === 0) throw new Error(`The file ${path} is shorter than its record says`);
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Keeps segments readable, even if they are removed, until the returned function is called. */
type Acquire = (segments: readonly Segment[]) => () => Promise<void>;

/** Counts who reads each blob. A removed blob is deleted when the last reader has released it. */
const createAcquisitions = (
  pathOf: (blob: string) => string,
): Pick<Blobs, 'remove'> & { acquire: Acquire } => {
  const acquired = new Map<string, number>();
  const pendingDeletes = new Set<string>();

  const remove = async (segments: readonly Segment[]): Promise<void> => {
    for (const { blob } of segments) {
      if (acquired.has(blob)) pendingDeletes.add(blob);
      else await rm(pathOf(blob), { force: true });
    }
  };

  const acquire: Acquire = (segments) => {
    for (const { blob } of segments) acquired.set(blob, (acquired.get(blob) ?? 0) + 1);
    return async () => {
      for (const segment of segments) {
        const left = (acquired.get(segment.blob) ?? 1) - 1;
        if (left > 0) acquired.set(segment.blob, left);
        else {
          acquired.delete(segment.blob);
          if (pendingDeletes.delete(segment.blob)) await remove([segment]);
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

  const write: Blobs['write'] = async (writeContent) => {
    const blob = randomBytes(16).toString('hex');
    const path = pathOf(blob);
    const shelf = dirname(path);
    if (await mkdir(shelf, { recursive: true })) await syncFolder(folder);
    const handle = await open(path, 'wx');
    try {
      let bytes = 0;
      const result = await writeContent(async (chunk) => {
        bytes += chunk.length;
        await writeAll(handle, chunk);
      });
      await handle.sync();
      await handle.close();
      await syncFolder(shelf);
      return { segment: { blob, bytes }, result };
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(path, { force: true });
      throw error;
    }
  };

  async function* read(segments: readonly Segment[], start: number, end: number): AsyncGenerator<Buffer> {
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
      await release();
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

  return { write, read, remove, sweep };
};
