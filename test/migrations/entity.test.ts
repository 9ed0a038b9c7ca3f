import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { toEpochMs, toInstant } from '#shared/domain/time.ts';
import { migrations } from '#shared/migrations/index.ts';
import { alwaysTrue, commit, isNew, put, remove } from '#shared/store/commit.ts';
import { entityOf } from '#shared/store/entities.ts';
import { keys } from '#shared/store/keys.ts';
import { readSegments } from '#shared/store/migrations/segment-store.ts';
import { getItem, type Item, type Table } from '#shared/store/table.ts';
import {
  MigrateItemsInput,
  migrateItems,
  readMigrationInput,
} from '#shared/usecases/migrations/migrate-items.ts';
import { startTime } from '#test/support/deps.ts';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { loadItems } from '#test/support/releases/load-items.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';

const newTable = await createTableFactory();

const oldReleases = releases.filter((version) => version < '0.2.0');
const [oldest = ''] = oldReleases;

const isProgress = ({ pk }: Item): boolean => String(pk).startsWith('MIGRATION#');
const withoutProgress = (items: readonly Item[]) => items.filter((item) => !isProgress(item));
const keyOf = ({ pk, sk }: Item) => ({ pk: String(pk), sk: String(sk) });

/** A clock that moves during each wait, and a millisecond with each reading. */
const createClock = () => {
  let at = toEpochMs(startTime);
  return {
    now: () => {
      at += 1;
      return toInstant(at);
    },
    wait: async (milliseconds: number) => {
      at += milliseconds;
    },
  };
};

const migrate = (table: Table, input: object = {}) =>
  migrateItems(
    { table, ...createClock() },
    MigrateItemsInput.parse({ migration: '1-entity', itemsPerSecond: 100_000, ...input }),
  );

type Command = { readonly input: object };

const nameOf = (command: Command): string => command.constructor.name;

/** A table that does something before it sends each command. */
const watchedTable = (table: Table, watch: (command: Command) => unknown): Table => {
  const send = async (command: Command) => {
    await watch(command);
    return table.client.send(command as never);
  };
  return { ...table, client: { send } as unknown as DynamoDBDocumentClient };
};

describe.each(oldReleases)('the items of release %s', (version) => {
  test('get the entity of their keys and change in nothing else; a second run changes nothing', async () => {
    const table = await newTable();
    await loadItems(table, readRelease(version));
    const before = await readWholeTable(table);
    expect(before.some(({ entity }) => entity !== undefined)).toBe(false);

    const report = await migrate(table);
    expect(report).toMatchObject({ isDone: true, examined: expect.any(Number) });
    expect(report.examined).toBeGreaterThanOrEqual(before.length);
    const after = await readWholeTable(table);
    expect(withoutProgress(after)).toEqual(
      before.map((item) => ({ ...item, entity: entityOf(keyOf(item)) })),
    );
    expect(after.filter(({ entity }) => entity === undefined)).toEqual([]);

    expect(await migrate(table)).toMatchObject({ isDone: true, examined: 0 });
    expect(await readWholeTable(table)).toEqual(after);
  });
});

describe('a migration', () => {
  const isSmall = ({ pk }: Item): boolean => /^(ORDER|TASK|DEPOSIT)#/.test(String(pk));
  const loadedTable = async (): Promise<Table> => {
    const table = await newTable();
    await loadItems(table, readRelease(oldest), isSmall);
    return table;
  };
  const countOpen = async (table: Table): Promise<number> =>
    (await readWholeTable(table)).filter(({ entity }) => entity === undefined).length;

  test('that ends in the middle continues after its last page', async () => {
    const table = await loadedTable();
    const all = await countOpen(table);
    let scans = 0;
    const failing = watchedTable(table, (command) => {
      if (nameOf(command) === 'ScanCommand') scans += 1;
      if (scans > 5) throw new Error('the process is killed');
    });
    await expect(migrate(failing, { itemsPerSecond: 20 })).rejects.toThrow('killed');
    const left = await countOpen(table);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);

    const examined = (await readSegments(table, '1-entity')).reduce((sum, one) => sum + one.examined, 0);
    const report = await migrate(table);
    expect(report.isDone).toBe(true);
    expect(report.examined).toBeLessThan(all + 8);
    expect(report.progress).toMatchObject([{ examined: examined + report.examined, changed: all }]);
    expect(await countOpen(table)).toBe(0);
  });

  test('keeps what others write meanwhile', async () => {
    const table = await loadedTable();
    const [task] = (await readWholeTable(table)).filter(({ sk }) => sk === 'TASK').map(keyOf);
    const [gone] = (await readWholeTable(table))
      .filter(({ sk }) => String(sk).startsWith('CLAIM#'))
      .map(keyOf);
    const old = task && (await getItem(table, task));
    if (!task || !old || !gone) throw new Error('the release has no task or claim');
    let isFirst = true;
    const contended = watchedTable(table, async (command) => {
      const key = 'Key' in command.input ? (command.input.Key as Item) : {};
      if (nameOf(command) !== 'UpdateCommand' || key.pk !== task.pk || key.sk !== task.sk || !isFirst) return;
      isFirst = false;
      // Code of an old release writes the whole item, and somebody removes another one.
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: task,
          UpdateExpression: 'SET revision = :next',
          ExpressionAttributeValues: { ':next': 77 },
        }),
      );
      await commit(table, [remove(gone, alwaysTrue)]);
    });
    expect(await migrate(contended)).toMatchObject({ isDone: true });
    expect(await getItem(table, task)).toMatchObject({ ...old, revision: 77, entity: 'task' });
    expect(await getItem(table, gone)).toBeUndefined();
  });

  test('leaves alone what today’s code has written', async () => {
    const table = await newTable();
    await commit(table, [put({ ...keys.freeze(), at: startTime }, isNew)]);
    const before = await readWholeTable(table);
    expect(before).toMatchObject([{ entity: 'freeze' }]);
    expect(await migrate(table)).toMatchObject({ isDone: true, progress: [{ changed: 0 }] });
    expect(withoutProgress(await readWholeTable(table))).toEqual(before);
  });

  test('keeps its pace, and reports at the end of its turn', async () => {
    const table = await loadedTable();
    const started = createClock();
    const input = MigrateItemsInput.parse({ migration: '1-entity', itemsPerSecond: 50, seconds: 2 });
    const first = await migrateItems({ table, ...started }, input);
    expect(first).toMatchObject({ ...input, isDone: false });
    expect(first.examined).toBeGreaterThanOrEqual(50);
    expect(first.examined).toBeLessThanOrEqual(150);
    expect(first.progress).toMatchObject([{ name: '1-entity', segments: 8, examined: first.examined }]);
  });

  test('reports what it has done in all turns, each with the input of the one before', async () => {
    const table = await loadedTable();
    const all = await countOpen(table);
    let report = await migrate(table, { itemsPerSecond: 100, seconds: 1 });
    let turns = 1;
    for (; !report.isDone; turns += 1) {
      report = await migrateItems({ table, ...createClock() }, MigrateItemsInput.parse(report));
    }
    expect(turns).toBeGreaterThan(2);
    expect(report).toMatchObject({ itemsPerSecond: 100, progress: [{ segmentsDone: 8, changed: all }] });
  });

  test('that does not exist is refused', () => {
    expect(readMigrationInput({ migration: '99-unknown' })).toEqual({
      fault:
        'The input of the migration is invalid. migration: use one of: 1-entity, 2-accounts, 3-suspensions, 4-order-listing, 5-search, 6-payment-listing, 7-party-words, 8-film-words',
    });
  });
});

test('each migration has a number and a name, in their order', () => {
  expect(migrations.map(({ name }) => Number(/^(\d+)-[a-z-]+$/.exec(name)?.[1]))).toEqual(
    migrations.map((_, at) => at + 1),
  );
});
