import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Bytes } from './send-bytes.ts';
import type { UploadFile } from './upload.ts';

/** Fills bytes from a place of a file. It throws if the file has become shorter. */
const fill = async (bytes: Uint8Array<ArrayBuffer>, path: string, start: number): Promise<void> => {
  const handle = await open(path);
  try {
    for (let done = 0; done < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
      if (bytesRead === 0) throw new Error(`The file ${path} has become shorter.`);
      done += bytesRead;
    }
  } finally {
    await handle.close();
  }
};

/**
 * A file of this machine to upload, of a media type such as `video/mp4`. Parts are read when they are sent, into the same
 * memory again. Node's own `openAsBlob` does not serve: it takes a file of 4 GiB or more for a smaller one.
 */
export const openFile = async (path: string, type: string): Promise<UploadFile> => {
  const { size } = await stat(path);
  const unused: Uint8Array<ArrayBuffer>[] = [];
  return {
    name: basename(path),
    type,
    size,
    slice: async (start, end) => {
      const place = unused.findIndex(({ length }) => length === end - start);
      const [bytes = new Uint8Array(end - start)] = place === -1 ? [] : unused.splice(place, 1);
      await fill(bytes, path, start);
      return bytes;
    },
    release: (bytes: Bytes) => {
      if (!(bytes instanceof Blob)) unused.push(bytes);
    },
  };
};
