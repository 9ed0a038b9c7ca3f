import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

type Cell = string | number | null | { readonly json: unknown };

/** One line of the text of a database: a statement that makes a table or an index, or a row. */
export type Line =
  | { readonly schema: string }
  | { readonly table: string; readonly row: Readonly<Record<string, Cell>> };

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Text that is compact JSON is shown as JSON, so that it can be read and compared. */
const toCell = (value: unknown): Cell => {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return value as number | null;
  if (!/^[[{]/.test(value)) return value;
  try {
    const json: unknown = JSON.parse(value);
    return JSON.stringify(json) === value ? { json } : value;
  } catch {
    return value;
  }
};

const toValue = (cell: Cell): string | number | null =>
  typeof cell === 'object' && cell !== null ? JSON.stringify(cell.json) : cell;

/** Reads a database as lines of text. `keep` chooses the rows of a table; by default all. */
export const readDatabase = (
  file: string,
  keep: (table: string) => boolean = () => true,
): readonly Line[] => {
  const database = new DatabaseSync(file);
  try {
    const made = database
      .prepare("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
      .all();
    const tables = made.filter(({ type }) => type === 'table').map(({ name }) => String(name));
    const hasSequence = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").get();
    const rowsOf = (table: string): readonly Line[] =>
      database
        .prepare(`SELECT * FROM ${quoteName(table)}`)
        .all()
        .map((row) => ({
          table,
          row: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toCell(value)])),
        }));
    return [
      ...made.map(({ sql }) => ({ schema: String(sql) })),
      ...[...tables, ...(hasSequence ? ['sqlite_sequence'] : [])].filter(keep).flatMap(rowsOf),
    ];
  } finally {
    database.close();
  }
};

/** Makes a database from its lines. The file must not exist. */
export const writeDatabase = (file: string, lines: readonly Line[]): void => {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = WAL; BEGIN');
    for (const line of lines) {
      if ('schema' in line) database.exec(line.schema);
      else {
        const names = Object.keys(line.row);
        if (line.table === 'sqlite_sequence') database.exec('DELETE FROM sqlite_sequence');
        database
          .prepare(
            `INSERT INTO ${quoteName(line.table)} (${names.map(quoteName).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          )
          .run(...Object.values(line.row).map(toValue));
      }
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
};

export const readLines = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

export const writeLines = (file: string, lines: readonly unknown[]): void =>
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
