import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

// Both processes write in immediate transactions, so a timeout is enough to share the file.
const openDatabase = (file: string, readOnly: boolean): DatabaseSync =>
  new DatabaseSync(file, { readOnly, timeout: 5_000 });

/** The message for an engine file that SQLite cannot read. */
export const toDamagedFileMessage = (file: string, reason: string): string =>
  `The table's file ${file} is damaged (${reason}). Restore it from a backup and start again. Or move it away together ` +
  'with its -wal and -shm files, to start with empty tables.';

/** Throws an Error if the file exists but is not a readable database. */
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
 * Adds an index that the engine lacks. The engine searches stream records by number, and without the index, writes get
 * slower with each record.
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

// The range limits how many records the statement reads.
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
  /** Epoch seconds. Later records stay. */
  readonly createdBeforeSeconds: number;
  /** The maximum number of deleted records per call, so that writes do not wait long. */
  readonly limit: number;
};

/**
 * Deletes handled stream records of a table and returns their number. The newest record stays, because the engine
 * continues its numbering from it.
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
