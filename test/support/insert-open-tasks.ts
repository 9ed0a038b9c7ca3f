import { createHash } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '#shared/domain/time.ts';
import { createTaskItems } from './open-tasks.ts';
import { indexes } from './start-table-engine.ts';

type Stored = Readonly<Record<string, AttributeValue>>;
type Row = Readonly<Record<string, string | number>>;
type Insertion = { readonly table: string; readonly row: Row };

const keyText = (item: Stored, name: string): string => `S:${item[name]?.S}`;

const sizeOfNumber = (digits: string): number =>
  Math.ceil(digits.replace(/^0+|0+$/g, '').length / 2) + (digits === '0' ? 1 : 1);

/** The bytes of a value, as DynamoDB counts them. */
const sizeOf = ({ S, N, L, M }: AttributeValue): number => {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return sizeOfNumber(N);
  if (L) return L.reduce((sum, value) => sum + 1 + sizeOf(value), 3);
  if (M) return Object.values(M).reduce((sum, value) => sum + 1 + sizeOf(value), 3 + sizeOfNames(M));
  return 1;
};

const sizeOfNames = (item: Stored): number =>
  Object.keys(item).reduce((sum, name) => sum + Buffer.byteLength(name), 0);

const sizeOfItem = (item: Stored): number =>
  Object.values(item).reduce((sum, value) => sum + sizeOf(value), sizeOfNames(item));

const hashes = new Map<string, string>();

/** The engine divides scans by this number; the lists of the hall are few, so theirs are kept. */
const hashOf = (pk: string): string => {
  const known = hashes.get(pk);
  if (known !== undefined) return known;
  const hash = createHash('md5').update('Outliers').update(pk).digest('hex').slice(0, 6);
  if (pk.startsWith('HALL#')) hashes.set(pk, hash);
  return hash;
};

/** The engine's rows for an item: one in its main table, and one in each index that has it. */
const toRows = (tableName: string, item: Stored): readonly Insertion[] => {
  const main = {
    pk: keyText(item, 'pk'),
    sk: keyText(item, 'sk'),
    item_json: JSON.stringify(item),
    item_size: sizeOfItem(item),
    hash_prefix: hashOf(String(item.pk?.S)),
  };
  const places = indexes.filter((index) => item[`${index}pk`] && item[`${index}sk`]);
  return [
    { table: tableName, row: main },
    ...places.map((index) => ({
      table: `${tableName}::gsi::${index}`,
      row: {
        gsi_pk: keyText(item, `${index}pk`),
        gsi_sk: keyText(item, `${index}sk`),
        table_pk: main.pk,
        table_sk: main.sk,
        item_json: JSON.stringify(
          Object.fromEntries(['pk', 'sk', `${index}pk`, `${index}sk`].map((name) => [name, item[name]])),
        ),
      },
    })),
  ];
};

const rowsOfTask = ({ tableName, now }: InsertOptions, index: number): readonly Insertion[] =>
  createTaskItems(index, now).flatMap((item) =>
    toRows(tableName, marshall(item, { removeUndefinedValues: true })),
  );

const quoteName = (name: string): string => `"${name}"`;

// The engine writes an item's attributes in no fixed order.
const toComparableRow = (row: Row): object => ({ ...row, item_json: JSON.parse(String(row.item_json)) });

/** Throws unless the engine's rows for a task that was written through it equal the rows made here. */
const checkSameRows = (database: DatabaseSync, options: InsertOptions, index: number): void => {
  for (const { table, row } of rowsOfTask(options, index)) {
    const columns = Object.keys(row);
    const keys = columns.filter((column) => column.endsWith('pk') || column.endsWith('sk'));
    const found = database
      .prepare(
        `SELECT ${columns.join(', ')} FROM ${quoteName(table)}
         WHERE ${keys.map((column) => `${column} = ?`).join(' AND ')}`,
      )
      .get(...keys.map((column) => row[column] ?? '')) as Row | undefined;
    if (!found || !isDeepStrictEqual(toComparableRow(found), toComparableRow(row))) {
      throw new Error(`the engine has ${JSON.stringify(found)} instead of ${JSON.stringify(row)}`);
    }
  }
};

const createInserter = (database: DatabaseSync): ((insertion: Insertion) => void) => {
  const statements = new Map<string, StatementSync>();
  const prepared = ({ table, row }: Insertion): StatementSync => {
    const columns = Object.keys(row);
    return database.prepare(
      `INSERT INTO ${quoteName(table)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
  };
  return (insertion) => {
    const statement = statements.get(insertion.table) ?? prepared(insertion);
    statements.set(insertion.table, statement);
    statement.run(...Object.values(insertion.row));
  };
};

// The sort keys are scattered, so that each transaction writes nearly every page of the main table's index again.
const tasksPerTransaction = 100_000;

export type InsertOptions = {
  /** The engine's file. */
  readonly file: string;
  readonly tableName: string;
  /** The first task; the one before it was written through the engine. */
  readonly from: number;
  readonly to: number;
  readonly now?: Instant;
};

/**
 * Puts open tasks directly into the engine's file, in the rows that the engine would make of their items: a
 * million of them (thirteen items each) would take hours otherwise. They have no records in the stream.
 */
export const insertOpenTasks = (options: InsertOptions): void => {
  const { file, from, to } = options;
  if (from >= to) return;
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    checkSameRows(database, options, from - 1);
    database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -3000000');
    const insert = createInserter(database);
    for (let next = from; next < to; ) {
      database.exec('BEGIN IMMEDIATE');
      const end = Math.min(to, next + tasksPerTransaction);
      for (; next < end; next += 1) rowsOfTask(options, next).forEach(insert);
      database.exec('COMMIT');
    }
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
};
