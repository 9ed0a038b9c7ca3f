import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { createCoverage } from './coverage.ts';
import { createFindings } from './findings.ts';
import { operations } from './operations.ts';
import { createSender } from './send-requests.ts';
import { createWriteWatcher } from './write-watcher.ts';

const home = mkdtempSync(join(tmpdir(), 'astrolabe-watch-'));

const databaseAt = (folder: string, file: string, tables: string): DatabaseSync => {
  mkdirSync(join(home, folder));
  const database = new DatabaseSync(join(home, folder, file));
  database.exec(`PRAGMA journal_mode = WAL; ${tables}`);
  return database;
};

const records = '_stream_records (id INTEGER PRIMARY KEY, event_name TEXT, keys_json TEXT)';
const table = databaseAt('table', 'table.sqlite', `CREATE TABLE ${records}; CREATE TABLE items (pk TEXT)`);
const executions = databaseAt('state-machines', 'executions.sqlite', 'CREATE TABLE executions (arn TEXT)');
const watch = createWriteWatcher(home);
afterAll(() => {
  for (const one of [watch, table, executions]) one.close();
  rmSync(home, { recursive: true });
});

const [operation] = operations;
const id = `ord_${'0'.repeat(26)}`;

/** The faults of one watched request with an effect and a status. */
const found = async (status: number, act: () => void): Promise<readonly string[]> => {
  const faults = createFindings();
  const sendAs = async () => {
    act();
    const text = `{"type":"x","title":"X","status":${status}}`;
    return { status, headers: { 'content-type': 'application/problem+json' }, text, ms: 1 };
  };
  const { sendWatched } = createSender(sendAs, watch, createCoverage(), faults);
  if (!operation) throw new Error('the document has no operation');
  const nowhere = { method: 'GET', path: `/nowhere/${id}`, headers: [], body: undefined };
  await sendWatched({ ...nowhere, operation, account: undefined });
  return faults.faults();
};

const write = (pk: string): void =>
  table.exec(
    `INSERT INTO items VALUES ('a'); INSERT INTO _stream_records (event_name, keys_json) VALUES ('INSERT', '{"pk":"${pk}"}')`,
  );

test('a refused request that once wrote what it names is reported, with the item', async () => {
  let times = 0;
  const writeOnce = () => {
    times += 1;
    if (times === 1) write(`ORDER#${id}`);
  };
  expect(await found(404, writeOnce)).toEqual([
    expect.stringContaining(`is refused and wrote INSERT {"pk":"ORDER#${id}"}`),
  ]);
});

test('a refused request that writes anything each time is reported', async () => {
  expect(await found(404, () => write('DELIVERY#1'))).toEqual([expect.stringContaining('DELIVERY#1')]);
});

test('a refused request that starts an execution each time is reported', async () => {
  const begin = () => executions.exec(`INSERT INTO executions VALUES ('a')`);
  expect(await found(404, begin)).toEqual([expect.stringContaining('wrote an execution')]);
});

test('a refused request that writes nothing is not reported', async () => {
  expect(await found(404, () => {})).toEqual([]);
});

test('writes by others, or an execution that moves meanwhile, are not reported', async () => {
  let times = 0;
  const writeOnce = () => {
    times += 1;
    if (times === 1) write('DELIVERY#1');
    if (times === 2) executions.exec(`INSERT INTO executions VALUES ('b')`);
  };
  expect(await found(404, writeOnce)).toEqual([]);
});
