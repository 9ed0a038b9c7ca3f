import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOnce } from '../domain/read-once.ts';

/** A file as it is served: gzip in base64, and the tag of its content. */
export type ServedFile = { readonly gzip: string; readonly etag: string };

/** A file that a function serves, as it is made. */
export type CompressedFile = { readonly name: string; readonly gzip: Uint8Array };

/** The files that are deployed with a function. */
export type Files = { readonly read: (name: string) => Promise<ServedFile> };

export const toServedFile = (zipped: Uint8Array): ServedFile => ({
  gzip: Buffer.from(zipped).toString('base64'),
  etag: `"${createHash('sha256').update(zipped).digest('base64url').slice(0, 22)}"`,
});

/** Where each file begins and ends in the one that contains all, by name. */
type FileIndex = Readonly<Record<string, readonly [start: number, end: number]>>;

const indexName = 'files.json';
const contentName = 'files.bin';

/**
 * The files that are deployed for `openFiles`: all compressed files in one, and its index. A thousand small files take longer to
 * write, to copy and to load.
 */
export const joinFiles = (
  files: readonly CompressedFile[],
): readonly { readonly name: string; readonly contents: Uint8Array }[] => {
  const index: Record<string, readonly [number, number]> = {};
  let end = 0;
  for (const { name, gzip } of files) {
    index[name] = [end, end + gzip.length];
    end += gzip.length;
  }
  return [
    { name: indexName, contents: Buffer.from(JSON.stringify(index)) },
    { name: contentName, contents: Buffer.concat(files.map(({ gzip }) => gzip)) },
  ];
};

/** The joined files in a folder, read on first use, and again after a read that failed. Rejects if there is none of this name. */
export const openFiles = (folder: string): Files => {
  const readJoined = readOnce(async () => {
    const index: FileIndex = JSON.parse(await readFile(join(folder, indexName), 'utf8'));
    return { index, content: await readFile(join(folder, contentName)) };
  });
  const files = new Map<string, ServedFile>();
  return {
    read: async (name) => {
      const { index, content } = await readJoined();
      const place = Object.hasOwn(index, name) && index[name];
      if (!place) throw new Error(`There is no file ${name}.`);
      const file = files.get(name) ?? toServedFile(content.subarray(...place));
      files.set(name, file);
      return file;
    },
  };
};
