import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Execution, HistoryEvent, Origin } from './execution.ts';
import type { ExecutionStore, HistoryPage, ListedExecution, ListPage } from './execution-store.ts';

/**
 * `origin` never changes and can contain a large input. Updates write only `moment`, the rest of the execution.
 * `number` is the order of starts.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS definitions (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS executions (
    number INTEGER PRIMARY KEY,
    arn TEXT NOT NULL UNIQUE,
    machine_arn TEXT NOT NULL,
    status TEXT NOT NULL,
    origin TEXT NOT NULL,
    moment TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS executions_by_machine ON executions (machine_arn, status, number);
  CREATE INDEX IF NOT EXISTS executions_running ON executions (number) WHERE status = 'RUNNING';
  CREATE TABLE IF NOT EXISTS events (
    execution INTEGER NOT NULL,
    id INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (execution, id)
  ) STRICT, WITHOUT ROWID;
`;

// An acknowledged commit survives a crash of the process, but is not forced to the disk. A power failure can lose the last
// commits, but not the consistency. The log is written back to the file every 16 MB.
const pragmas = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
  PRAGMA wal_autocheckpoint = 4000;`;

/** Other work runs between two batches of the removal. */
const pruneBatch = 500;

type Row = Record<string, SQLOutputValue>;

const text = (row: Row, column: string): string => String(row[column]);

const toExecution = (row: Row): Execution => ({
  origin: JSON.parse(text(row, 'origin')) as Origin,
  ...(JSON.parse(text(row, 'moment')) as Omit<Execution, 'origin'>),
});

const toListedExecution = (row: Row): ListedExecution => ({
  number: Number(row.number),
  execution: toExecution(row),
});

function toMutableState(execution: Execution): string {
  const { origin: _, ...moment } = execution;
  return JSON.stringify(moment);
}

function prepareStatements(db: DatabaseSync) {
  const historyWhere = 'SELECT event FROM events WHERE execution = ?';
  return {
    begin: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    rollback: db.prepare('ROLLBACK'),
    saveDefinition: db.prepare('INSERT OR IGNORE INTO definitions (hash, text) VALUES (?, ?)'),
    definition: db.prepare('SELECT text FROM definitions WHERE hash = ?'),
    create: db.prepare(
      'INSERT OR IGNORE INTO executions (arn, machine_arn, status, origin, moment) VALUES (?, ?, ?, ?, ?)',
    ),
    save: db.prepare('UPDATE executions SET status = ?, moment = ? WHERE number = ?'),
    append: db.prepare('INSERT INTO events (execution, id, event) VALUES (?, ?, ?)'),
    number: db.prepare('SELECT number FROM executions WHERE arn = ?'),
    find: db.prepare('SELECT origin, moment FROM executions WHERE arn = ?'),
    running: db.prepare("SELECT origin, moment FROM executions WHERE status = 'RUNNING' ORDER BY number"),
    list: db.prepare(
      'SELECT * FROM executions WHERE machine_arn = ? AND number < ? ORDER BY number DESC LIMIT ?',
    ),
    listByStatus: db.prepare(
      'SELECT * FROM executions WHERE machine_arn = ? AND status = ? AND number < ? ORDER BY number DESC LIMIT ?',
    ),
    endedBefore: db.prepare(
      `SELECT number FROM (SELECT number, moment FROM executions WHERE status <> 'RUNNING' ORDER BY number LIMIT ${pruneBatch})
       WHERE json_extract(moment, '$.stoppedAt') < ?`,
    ),
    endedAbove: db.prepare(
      `SELECT number FROM executions WHERE status <> 'RUNNING' ORDER BY number DESC LIMIT ${pruneBatch} OFFSET ?`,
    ),
    removeEvents: db.prepare('DELETE FROM events WHERE execution = ?'),
    remove: db.prepare('DELETE FROM executions WHERE number = ?'),
    history: db.prepare(`${historyWhere} AND id > ? ORDER BY id LIMIT ?`),
    historyReversed: db.prepare(`${historyWhere} AND id < ? ORDER BY id DESC LIMIT ?`),
  };
}

function inTransaction<T>(sql: ReturnType<typeof prepareStatements>, work: () => T): T {
  sql.begin.run();
  try {
    const result = work();
    sql.commit.run();
    return result;
  } catch (error) {
    sql.rollback.run();
    throw error;
  }
}

function createPrune(sql: ReturnType<typeof prepareStatements>): ExecutionStore['prune'] {
  return (endedBefore, maxExecutions) => {
    const ended = [...sql.endedBefore.all(endedBefore), ...sql.endedAbove.all(maxExecutions)];
    if (ended.length === 0) return;
    inTransaction(sql, () => {
      for (const { number } of ended) {
        sql.removeEvents.run(number ?? null);
        sql.remove.run(number ?? null);
      }
    });
  };
}

/** Opens the execution store `executions.sqlite` in a folder, which is created if missing. */
export function openSqliteStore(folder: string): ExecutionStore {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'executions.sqlite'));
  db.exec(pragmas + schema);
  const sql = prepareStatements(db);
  const numbers = new WeakMap<Origin, number>();

  const readNumber = (arn: string): number => Number(sql.number.get(arn)?.number ?? 0);

  function knownNumber(origin: Origin): number {
    const number = numbers.get(origin) ?? readNumber(origin.arn);
    if (number === 0) throw new Error(`There is no execution ${origin.arn} to save.`);
    numbers.set(origin, number);
    return number;
  }

  const append = (number: number, events: readonly HistoryEvent[]): void => {
    for (const event of events) sql.append.run(number, event.id, JSON.stringify(event));
  };

  return {
    saveDefinition: (hash, definition) => void sql.saveDefinition.run(hash, definition),
    definitionText: (hash) => {
      const row = sql.definition.get(hash);
      return row === undefined ? undefined : text(row, 'text');
    },
    create: (execution, events) =>
      inTransaction(sql, () => {
        const { origin, status } = execution;
        const origins = JSON.stringify(origin);
        const { changes, lastInsertRowid } = sql.create.run(
          origin.arn,
          origin.machineArn,
          status,
          origins,
          toMutableState(execution),
        );
        if (changes === 0) return false;
        append(Number(lastInsertRowid), events);
        return true;
      }),
    save: (execution, events) =>
      inTransaction(sql, () => {
        const number = knownNumber(execution.origin);
        sql.save.run(execution.status, toMutableState(execution), number);
        append(number, events);
      }),
    find: (arn) => {
      const row = sql.find.get(arn);
      return row === undefined ? undefined : toExecution(row);
    },
    history: (arn, { from, limit, reverse }: HistoryPage) => {
      const rows = reverse
        ? sql.historyReversed.all(readNumber(arn), from ?? Number.MAX_SAFE_INTEGER, limit)
        : sql.history.all(readNumber(arn), from ?? 0, limit);
      return rows.map((row) => JSON.parse(text(row, 'event')) as HistoryEvent);
    },
    list: (machineArn, { status, before = Number.MAX_SAFE_INTEGER, limit }: ListPage) => {
      const rows =
        status === undefined
          ? sql.list.all(machineArn, before, limit)
          : sql.listByStatus.all(machineArn, status, before, limit);
      return rows.map(toListedExecution);
    },
    running: () => sql.running.all().map(toExecution),
    prune: createPrune(sql),
    close: () => db.close(),
  };
}
