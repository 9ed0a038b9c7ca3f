import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

// Both processes write in immediate transactions, so waiting for each other is all that sharing the file takes.
const openDatabase = (file: string, readOnly: boolean): DatabaseSync =>
  new DatabaseSync(file, { readOnly, timeout: 5_000 });

/** The sentence for an engine file that SQLite cannot read. */
export const toDamagedFileMessage = (file: string, reason: string): string =>
  `The table's file ${file} is damaged (${reason}). Move it and its -wal and -shm neighbours away, or put a ` +
  'backup in its place, and start again; without it the platform starts with empty tables.';

/** Throws a clear sentence when the file exists but is not a readable database. */
export const checkEngineFile = (file: string): void => {
  if (!existsSync(file)) return;
  try {
    const database = openDatabase(file, false);
    try {
      database.prepare('SELECT count(*) FROM sqlite_master').get();
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new Error(toDamagedFileMessage(file, cause instanceof Error ? cause.message : String(cause)), {
      cause,
    });
  }
};

/**
 * Adds the index that the engine lacks: it numbers each stream record by the greatest number so far and reads
 * records by number, both without an index, so that writes get slower with each record kept.
 */
export const indexStreamRecords = (file: string): void => {
  const database = openDatabase(file, false);
  try {
    database.exec(
      `CREATE INDEX IF NOT EXISTS stream_records_by_number
       ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
    );
  } finally {
    database.close();
  }
};

// The range keeps the statement short: it looks at no more records than it may delete.
const trimStatement = `
  DELETE FROM _stream_records WHERE id IN (
    SELECT id FROM _stream_records,
      (SELECT MIN(CAST(sequence_number AS INTEGER)) AS oldest FROM _stream_records WHERE table_name = :table),
      (SELECT MAX(CAST(sequence_number AS INTEGER)) AS newest FROM _stream_records WHERE table_name = :table)
    WHERE table_name = :table AND created_at < :before
      AND CAST(sequence_number AS INTEGER) <= MIN(:through, newest - 1, oldest + :limit - 1))`;

export type Trim = {
  readonly tableName: string;
  /** The last sequence number that every reader has handled. */
  readonly throughSequence: string;
  /** Epoch seconds: younger records stay. */
  readonly createdBeforeSeconds: number;
  /** At most so many records go in one call, so that a write never waits long for the file. */
  readonly limit: number;
};

/**
 * Deletes handled stream records of a table and answers how many. The newest record always stays, because the
 * engine continues its numbering from it.
 */
export const trimStreamRecords = (file: string, trim: Trim): number => {
  const database = openDatabase(file, false);
  try {
    const { changes } = database.prepare(trimStatement).run({
      table: trim.tableName,
      through: BigInt(trim.throughSequence),
      before: trim.createdBeforeSeconds,
      limit: trim.limit,
    });
    return Number(changes);
  } finally {
    database.close();
  }
};
