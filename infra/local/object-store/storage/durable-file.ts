import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

export const temporarySuffix = '.tmp';

/**
 * Replaces a file by rename, so that a reader, also after the death of the process, sees either the complete old or the complete new
 * content.
 */
export const replaceFile = (path: string, content: string): void => {
  const temporary = `${path}${temporarySuffix}`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

/** Removes a file. A missing file is no error. */
export const removeFile = (path: string): void => rmSync(path, { force: true });

/** Creates each folder once. */
export const createFolderMaker = (): ((folder: string) => void) => {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
};
