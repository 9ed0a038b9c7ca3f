import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type * as z from 'zod';

/**
 * Reads a JSON file of the state folder; undefined when there is none yet. Throws an Error that names the file and what
 * to do when it does not hold what it should.
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
    throw new Error(`${file} is damaged; restore it from a copy, or move it away to have a new one made.`, {
      cause,
    });
  }
};

/** Replaces the file as one step that survives a crash, readable by its owner only. */
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
