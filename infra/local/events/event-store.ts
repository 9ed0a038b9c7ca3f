import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The database of event delivery: checkpoints, queues, pending invocations and schedules. */
export type EventStore = { readonly database: DatabaseSync; close(): void };

const schema = `
  CREATE TABLE IF NOT EXISTS checkpoints (
    mapping TEXT NOT NULL, shard TEXT NOT NULL, kind TEXT NOT NULL, position TEXT NOT NULL,
    PRIMARY KEY (mapping, shard)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS messages (
    id TEXT PRIMARY KEY, queue TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT NOT NULL, sent_at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS messages_by_queue ON messages (queue, sent_at);
  CREATE TABLE IF NOT EXISTS invocations (
    id TEXT PRIMARY KEY, function_arn TEXT NOT NULL, payload TEXT NOT NULL, delivery TEXT NOT NULL,
    attempts INTEGER NOT NULL, accepted_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS schedules (
    rule TEXT PRIMARY KEY, expression TEXT NOT NULL, anchor INTEGER NOT NULL, last_run INTEGER NOT NULL) WITHOUT ROWID;
`;

/** Opens `<folder>/events.sqlite`. Throws an Error if the file is damaged. */
export const openEventStore = (folder: string): EventStore => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'events.sqlite');
  try {
    const database = new DatabaseSync(file, { timeout: 5_000 });
    // Acknowledged writes survive a crash of the process. A power failure can lose the last few.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec(schema);
    return { database, close: () => database.close() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The file of pending events ${file} is damaged (${reason}). Move it away and start again. Dead letters are then ` +
        'lost, and the stream records of the last day are delivered again.',
      { cause },
    );
  }
};
