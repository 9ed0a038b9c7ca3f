import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type * as z from 'zod';

/**
 * Reads a JSON file of the state folder. Undefined if it does not exist. Throws an Error that names the file and a
 * solution if its content is not valid.
 */
export const readPrivateFile = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${fault instanceof Error ? fault.message : fault}.`);
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is damaged. Restore it from a backup, or move it away to create a new one.`, {
      cause,
    });
  }
};

/** Replaces the file atomically. Only its owner can read it. */
export const writePrivateFile = (file: string, value: unknown): void => {
  const temporary = `${file}.${process.pid}.new`;
  const descriptor = openSync(temporary, 'w', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(value, null, 2)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
};
