import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type HomeFile, keyOf, type Release, type StoredItem } from './release.ts';
import { type Line, readDatabase, writeDatabase } from './sqlite-text.ts';

const tableFile = join('table', 'table.sqlite');
const executionsFile = join('state-machines', 'executions.sqlite');
const eventsFile = join('events', 'events.sqlite');

/** Files next to the databases. The clock is not one: a loaded home continues at the time of the release. */
const keptFiles = ['identity.json', 'keys.json', 'secrets.json'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .sort();

type Row = Extract<Line, { table: string }>['row'];

type Index = {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
};

const rowsOf = (lines: readonly Line[], table: string): readonly Row[] =>
  lines.flatMap((line) => ('table' in line && line.table === table ? [line.row] : []));

const jsonOf = <T>(row: Row, column: string): T => {
  const cell = row[column];
  return (typeof cell === 'object' && cell !== null ? cell.json : JSON.parse(String(cell))) as T;
};

/** The one table of the product and its indexes. */
const tableOf = (engine: readonly Line[]) => {
  const [settings] = rowsOf(engine, '_tables');
  if (!settings) throw new Error('the engine has no table');
  return {
    name: String(settings.table_name),
    indexes: jsonOf<readonly Index[]>(settings, 'gsi_definitions'),
  };
};

/**
 * Stream records that a mapping has not handled yet, and the last one, from which the engine continues to
 * count.
 */
const isPending = (events: readonly Line[], engine: readonly Line[]) => {
  const handled = rowsOf(events, 'checkpoints').map(({ position }) => Number(position));
  const least = Math.min(...handled);
  const last = Math.max(...rowsOf(engine, '_stream_records').map((row) => Number(row.sequence_number)));
  return (row: Row): boolean =>
    !(Number(row.sequence_number) <= least) || Number(row.sequence_number) === last;
};

/** Executions without the histories of those that have ended, which nothing reads again. */
const withoutOldHistories = (executions: readonly Line[]): readonly Line[] => {
  const running = new Set(
    rowsOf(executions, 'executions').flatMap(({ number, status }) => (status === 'RUNNING' ? [number] : [])),
  );
  return executions.filter(
    (line) => !('table' in line) || line.table !== 'events' || running.has(line.row.execution ?? null),
  );
};

/** Lines without the path of the home folder, which causes of errors contain. */
const withoutPath = (home: string, lines: readonly Line[]): readonly Line[] =>
  JSON.parse(JSON.stringify(lines).replaceAll(home, '/home')) as readonly Line[];

const sortedItem = (item: StoredItem['item']): StoredItem['item'] => {
  const { pk, sk, ...rest } = item;
  return Object.fromEntries([
    ['pk', pk ?? {}],
    ['sk', sk ?? {}],
    ...Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
};

/** Reads all state from the home folder of a platform that has ended. */
export const readHome = (
  home: string,
): Omit<Release, 'version' | 'commit' | 'moment' | 'policy' | 'accounts'> => {
  const events = readDatabase(join(home, eventsFile));
  const whole = readDatabase(join(home, tableFile));
  const { name } = tableOf(whole);
  const items = rowsOf(whole, name)
    .map((row) => ({
      hash: String(row.hash_prefix),
      item: sortedItem(jsonOf<StoredItem['item']>(row, 'item_json')),
    }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const pending = isPending(events, whole);
  const engine = whole.filter((line) => {
    if ('schema' in line) return true;
    if (line.table === '_stream_records') return pending(line.row);
    return !line.table.startsWith(name);
  });
  const blobs = new Map<string, Buffer>();
  const objects = join(home, 'objects');
  const files = existsSync(objects) ? filesBelow(objects) : [];
  const homeFile = (path: string): HomeFile => {
    const bytes = readFileSync(path);
    if (path.endsWith('.json'))
      return { path: relative(home, path), json: JSON.parse(bytes.toString('utf8')) };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    blobs.set(sha256, bytes);
    return { path: relative(home, path), sha256 };
  };
  const paths = keptFiles.map((file) => join(home, file)).filter((path) => existsSync(path));
  return {
    items,
    engine,
    executions: withoutPath(home, withoutOldHistories(readDatabase(join(home, executionsFile)))),
    events: withoutPath(home, events),
    files: [...paths, ...files].map(homeFile),
    blobs,
  };
};

const itemLines = (engine: readonly Line[], items: readonly StoredItem[]): readonly Line[] => {
  const { name, indexes } = tableOf(engine);
  const keyText = (value: Readonly<Record<string, unknown>> | undefined): string => `S:${value?.S}`;
  return items.flatMap(({ hash, item }): Line[] => {
    const [pk, sk] = [keyText(item.pk), keyText(item.sk)];
    const text = JSON.stringify(item);
    const places = indexes.flatMap(({ IndexName, KeySchema }): Line[] => {
      const names = KeySchema.map(({ AttributeName }) => AttributeName);
      if (names.some((one) => item[one] === undefined)) return [];
      const [gsiPk, gsiSk] = names.map((one) => keyText(item[one]));
      const keys = Object.fromEntries(['pk', 'sk', ...names].map((one) => [one, item[one]]));
      return [
        {
          table: `${name}::gsi::${IndexName}`,
          row: {
            gsi_pk: gsiPk ?? '',
            gsi_sk: gsiSk ?? '',
            table_pk: pk,
            table_sk: sk,
            item_json: JSON.stringify(keys),
          },
        },
      ];
    });
    return [
      { table: name, row: { pk, sk, item_json: text, item_size: text.length, hash_prefix: hash } },
      ...places,
    ];
  });
};

const write = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, content, { mode: 0o600 });
};

/**
 * Writes a release into a new home folder, with a clock that continues at the time of the release. That time
 * is ahead of all clocks, so that what is due does not depend on the day of the test.
 */
export const writeHome = (release: Release, home: string): void => {
  for (const file of [tableFile, executionsFile, eventsFile])
    mkdirSync(dirname(join(home, file)), { recursive: true, mode: 0o700 });
  const { engine, items } = release;
  writeDatabase(join(home, tableFile), [...engine, ...itemLines(engine, items)]);
  writeDatabase(join(home, executionsFile), release.executions);
  writeDatabase(join(home, eventsFile), release.events);
  for (const file of release.files) {
    if ('json' in file) write(join(home, file.path), `${JSON.stringify(file.json)}\n`);
    else {
      const bytes = release.blobs.get(file.sha256);
      if (!bytes) throw new Error(`the release has no bytes of ${file.path}`);
      write(join(home, file.path), bytes);
    }
  }
  write(join(home, 'clock.json'), JSON.stringify({ offsetMs: Date.parse(release.moment) - Date.now() }));
};
