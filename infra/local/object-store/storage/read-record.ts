import { readFile } from 'node:fs/promises';
import type * as z from 'zod';

/**
 * Reads a file of the store. It is undefined if the file is empty: then a power cut came before its content was on the
 * disk. Throws an Error that names the file and says what is lost without it.
 */
export const readRecord = async <Value>(
  path: string,
  schema: z.ZodType<Value>,
  lost: string,
): Promise<Value | undefined> => {
  const text = await readFile(path, 'utf8');
  if (text === '') return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`The record ${path} cannot be read; restore it, or remove it to lose ${lost}`, { cause });
  }
};
