import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../signature/sigv4.ts';
import { createFolderMaker, removeFile, replaceFile, temporarySuffix } from './durable-file.ts';
import { type KeyRecord, keyRecordSchema } from './object-version.ts';
import { readRecord } from './read-record.ts';

/** The records of a bucket's keys, in memory and in one file each. The file name is the key's hash. */
export type KeyRecords = {
  get(key: string): KeyRecord | undefined;
  /** Stores a record. A record without versions is removed. */
  put(record: KeyRecord): Promise<void>;
  all(): Iterable<KeyRecord>;
};

const readAll = async (folder: string): Promise<KeyRecord[]> => {
  const records: KeyRecord[] = [];
  for (const shelf of await readdir(folder)) {
    const names = await readdir(join(folder, shelf));
    const remaining = names.filter((name) => !name.endsWith(temporarySuffix));
    for (const name of names) {
      if (name.endsWith(temporarySuffix)) await rm(join(folder, shelf, name), { force: true });
    }
    const found = await Promise.all(
      remaining.map((name) => readRecord(join(folder, shelf, name), keyRecordSchema, 'that object')),
    );
    records.push(...found.filter((record) => record !== undefined));
  }
  return records;
};

export const openKeyRecords = async (folder: string): Promise<KeyRecords> => {
  await mkdir(folder, { recursive: true });
  const records = new Map((await readAll(folder)).map((record) => [record.key, record]));

  const makeShelf = createFolderMaker();

  const put = async (record: KeyRecord): Promise<void> => {
    const name = sha256Hex(record.key);
    const shelf = join(folder, name.slice(0, 2));
    const path = join(shelf, `${name}.json`);
    if (record.versions.length === 0) {
      removeFile(path);
      records.delete(record.key);
      return;
    }
    makeShelf(shelf);
    replaceFile(path, JSON.stringify(record));
    records.set(record.key, record);
  };

  return { get: (key) => records.get(key), put, all: () => records.values() };
};
