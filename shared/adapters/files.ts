import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it is served: gzip in base64, and the tag of its content. */
export type ServedFile = { readonly gzip: string; readonly etag: string };

/** The files that are deployed with a function. */
export type Files = { readonly read: (name: string) => Promise<ServedFile> };

export const toServedFile = (zipped: Uint8Array): ServedFile => ({
  gzip: Buffer.from(zipped).toString('base64'),
  etag: `"${createHash('sha256').update(zipped).digest('base64url').slice(0, 22)}"`,
});

/** The files `<name>.gz` in a folder, each read on first use, and again after a read that failed. */
export const openFiles = (folder: string): Files => {
  const read = new Map<string, Promise<ServedFile>>();
  return {
    read: (name) => {
      const file = read.get(name) ?? readFile(join(folder, `${name}.gz`)).then(toServedFile);
      read.set(name, file);
      file.catch(() => read.delete(name));
      return file;
    },
  };
};
