import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '#shared/migrations/index.ts';
import { entityOf } from '#shared/store/entities.ts';
import { findFreePort } from '#test/support/platform-process.ts';
import { createRandomSource } from '#test/support/random-source.ts';
import { readRelease } from '#test/support/releases/folder.ts';
import { readHome, writeHome } from '#test/support/releases/home.ts';
import { keyOf, type StoredItem } from '#test/support/releases/release.ts';
import { runCode, spawnCode } from '#test/support/releases/run-code.ts';
import { ownCode } from '#test/support/releases/start-release.ts';

const kills = 3;
const copiesOfEach = 25;
const home = mkdtempSync(join(tmpdir(), 'astrolabe-killed-'));
const release = readRelease('0.1.0');

/** Copies of a notification in the same inbox, so that the migration takes seconds. The platform never changes them. */
const copiesOf = ({ hash, item }: StoredItem): readonly StoredItem[] =>
  Array.from({ length: copiesOfEach }, (_, copy) => ({
    hash,
    item: { ...item, sk: { S: `${item.sk?.S}-${copy}` } },
  }));

const copies = release.items
  .filter(({ item }) => String(item.pk?.S).startsWith('INBOX#'))
  .flatMap((one) => copiesOf(one));

const isMigrated = ({ item }: StoredItem): boolean => item.entity !== undefined;

const settings = async () => ({ code: ownCode, home, port: await findFreePort(), policy: {} });

/** Starts the platform and kills it a moment after the migration has reported. */
const killDuringMigration = async (afterMs: number): Promise<void> => {
  const child = spawnCode(await settings());
  const ended = once(child, 'exit');
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('Migration ')) setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  await ended;
};

const countMigrated = (): number => readHome(home).items.filter(isMigrated).length;

const counts: number[] = [];

beforeAll(async () => {
  writeHome({ ...release, items: [...release.items, ...copies] }, home);
  const random = createRandomSource(11);
  for (let kill = 0; kill < kills; kill += 1) {
    await killDuringMigration(random.between(0, 700));
    counts.push(countMigrated());
  }
  const running = await runCode(await settings());
  await running.end('SIGINT');
}, 900_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

it('a migration that is killed several times goes further after each start', () => {
  expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other));
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts.at(-1)).toBeLessThan(release.items.length + copies.length);
});

it('nothing is lost, and each item has the entity of its key and no other change', () => {
  const { items } = readHome(home);
  const after = new Map(items.map((one) => [keyOf(one), one.item]));
  expect(release.items.map(keyOf).filter((key) => !after.has(key))).toEqual([]);
  expect(items.filter((one) => !isMigrated(one)).map(keyOf)).toEqual([]);
  const expected = copies.map((one) => {
    const [pk = '', sk = ''] = [one.item.pk?.S, one.item.sk?.S].map(String);
    return { ...one.item, entity: { S: entityOf({ pk, sk }) } };
  });
  expect(copies.map((one) => after.get(keyOf(one)))).toEqual(expected);
});

it.each(migrations.map(({ name }) => name))('each page of a segment of %s is counted once', (name) => {
  const { items } = readHome(home);
  const segments = items.filter((one) => keyOf(one).startsWith(`MIGRATION#${name} `));
  const examined = segments.reduce((sum, { item }) => sum + Number(item.examined?.N), 0);
  expect(segments.map(({ item }) => item.isDone)).toEqual(Array(8).fill({ BOOL: true }));
  expect(examined).toBeGreaterThanOrEqual(release.items.length + copies.length);
  expect(examined).toBeLessThanOrEqual(items.length);
});
