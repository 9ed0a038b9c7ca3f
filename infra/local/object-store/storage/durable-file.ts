import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes the names inside a folder survive a power cut; a file's own fsync does not cover its name. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export const temporarySuffix = '.tmp';

/**
 * Replaces a file by rename, so that whoever reads it sees either the old content or the new one, whole. No death of
 * the process takes the new content back; a power cut in the next seconds may bring the old one back, whole too.
 */
export const replaceFile = async (path: string, content: string): Promise<void> => {
  const temporary = `${path}.${randomUUID()}${temporarySuffix}`;
  try {
    await writeFile(temporary, content, { flag: 'wx', flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/** Makes the sub-folders of a folder as they are needed, and asks the file system for each only once. */
export const shelvesIn = (folder: string): ((name: string) => Promise<string>) => {
  const made = new Map<string, Promise<string>>();
  const make = (name: string): Promise<string> => {
    const path = join(folder, name);
    const making = mkdir(path, { recursive: true }).then(() => path);
    making.catch(() => made.delete(name));
    made.set(name, making);
    return making;
  };
  return (name) => made.get(name) ?? make(name);
};

/** Removes a file for good; one that is already gone is no error. */
export const removeFile = async (path: string): Promise<void> => {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
};
