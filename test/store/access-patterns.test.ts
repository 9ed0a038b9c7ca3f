import { readdirSync, readFileSync } from 'node:fs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { type IndexRange, indexes, indexKeys } from '#shared/store/indexes.ts';
import { keys } from '#shared/store/keys.ts';
import { countItems, getItem, getItems, listFullItems, listItems, type Table } from '#shared/store/table.ts';
import { type HallQuery, listHall } from '#shared/store/tasks/hall-store.ts';
import { listTasksInModeration } from '#shared/store/tasks/moderation-store.ts';
import { findClaims, findTask, listTasks } from '#shared/store/tasks/task-store.ts';
import { startTime } from '#test/support/deps.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createOpenTask, fillHall } from '#test/support/open-tasks.ts';
import { putItems } from '#test/support/put-items.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  taskBody,
  yuan,
} from '#test/support/world.ts';
import { everyList } from './every-index.ts';

const newTable = await createTableFactory();

const kilobyte = 'x'.repeat(1_000);

const inList = (listing: IndexRange, index: number) => {
  const place = `${listing.beginsWith ?? listing.between?.[0] ?? ''}${String(index).padStart(4, '0')}`;
  return listing.index
    ? { pk: `THING#${listing.pk}#${index}`, sk: 'THING', ...indexKeys(listing, place), kilobyte }
    : { pk: listing.pk, sk: place, kilobyte };
};

const fill = (table: Table, listing: IndexRange, from: number, to: number): Promise<void> =>
  putItems(
    table,
    Array.from({ length: to - from }, (_, at) => inList(listing, from + at)),
  );

describe('the table engine', () => {
  test('charges as DynamoDB does: by 4 KB, and half for eventually consistent reads', async () => {
    const table = createMeteredTable(await newTable());
    const key = { pk: 'THING#1', sk: 'THING' };
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...key, text: kilobyte.repeat(9) } }),
    );
    expect(table.read()).toEqual({ requests: ['Put'], units: 9 });
    await getItem(table, key);
    expect(table.read()).toEqual({ requests: ['Get'], units: 3 });
    await getItems(table, [key]);
    expect(table.read()).toEqual({ requests: ['BatchGet'], units: 3 });
    await getItems(table, [key], false);
    expect(table.read()).toEqual({ requests: ['BatchGet'], units: 1.5 });
  });
});

describe('a page of five items', () => {
  test.each(Object.entries(everyList))(
    'of %s costs the same among 20 and among 100, in one query',
    async (_name, listing) => {
      const plain = await newTable();
      const table = createMeteredTable(plain);
      const costs: unknown[] = [];
      for (const [from, to] of [
        [0, 20],
        [20, 100],
      ] as const) {
        await fill(plain, listing, from, to);
        const page = await listItems(table, listing, 5);
        expect(page.items).toHaveLength(5);
        expect(page.next).toBeDefined();
        costs.push(table.read());
        expect(await countItems(table, listing, 7)).toBe(7);
        costs.push(table.read());
      }
      const isWhole = listing.index === undefined;
      const factor = listing.consistent ? 1 : 0.5;
      const page = { requests: ['Query'], units: (isWhole ? 2 : 1) * factor };
      const count = { requests: ['Query'], units: isWhole ? 1 : 0.5 };
      expect(costs).toEqual([page, count, page, count]);
    },
  );

  test('of whole items behind an index costs the keys and the five', async () => {
    const plain = await newTable();
    const table = createMeteredTable(plain);
    await fill(plain, everyList.ordersOfCreator, 0, 50);
    await listFullItems(table, everyList.ordersOfCreator, 5);
    expect(table.read()).toEqual({ requests: ['BatchGet', 'Query'], units: 0.5 + 5 });
  });
});

describe('the task store', () => {
  const few = 120;
  const many = 360;
  const advertiserId = createOpenTask(0).advertiserId;

  const patterns: readonly (readonly [string, (table: Table) => Promise<unknown>])[] = [
    ['one by its id', (table) => findTask(table, createOpenTask(1).id)],
    [
      'claims of five tasks',
      (table) =>
        findClaims(
          table,
          'crt_1',
          [1, 2, 3, 4, 5].map((at) => createOpenTask(at).id),
        ),
    ],
    [
      'an advertiser’s tasks',
      (table) => listTasks(table, indexes.tasksOfAdvertiser(advertiserId), { limit: 5 }),
    ],
    [
      'an advertiser’s open tasks',
      (table) => listTasks(table, indexes.tasksOfAdvertiser(advertiserId, 'open'), { limit: 5 }),
    ],
    ['tasks in moderation', (table) => listTasksInModeration(table, { limit: 5 })],
    ['expired tasks', (table) => listTasks(table, indexes.tasksDueBefore(0, '2100'), { limit: 5 })],
    ...(
      [
        { sort: 'newest' },
        { sort: 'deadline' },
        { sort: 'reward' },
        { sort: 'reward', minReward: 10_000, maxReward: 500_000 },
        { sort: 'newest', platforms: ['douyin'] },
      ] as const satisfies readonly HallQuery[]
    ).map(
      (query) =>
        [
          `the hall by ${JSON.stringify(query)}`,
          (table: Table) => listHall(table, query, 5, undefined, startTime),
        ] as const,
    ),
  ];

  const expected: Readonly<Record<string, { readonly requests: readonly string[]; readonly units: number }>> =
    {
      'one by its id': { requests: ['Get'], units: 1 },
      'claims of five tasks': { requests: ['BatchGet'], units: 2.5 },
      'an advertiser’s tasks': { requests: ['BatchGet', 'Query'], units: 5.5 },
      'an advertiser’s open tasks': { requests: ['BatchGet', 'Query'], units: 5.5 },
      'tasks in moderation': { requests: ['Query'], units: 0.5 },
      'expired tasks': { requests: ['BatchGet', 'Query'], units: 5.5 },
    };

  const hall = { requests: ['BatchGet', 'Query', 'Query', 'Query', 'Query'], units: 4 * 0.5 + 5 * 0.5 };

  test('costs what the table of keys promises, and no more with more tasks', async () => {
    const plain = await newTable();
    const table = createMeteredTable(plain);
    for (const [from, to] of [
      [0, few],
      [few, many],
    ] as const) {
      await fillHall(plain, from, to);
      for (const [name, read] of patterns) {
        await read(table);
        expect({ name, tasks: to, ...table.read() }).toEqual({
          name,
          tasks: to,
          ...(expected[name] ?? hall),
        });
      }
    }
  });

  test('opens tasks in one transaction, at a cost that does not depend on the hall', async () => {
    const table = createMeteredTable(await newTable());
    const world = createWorld(table);
    await deposit(world, yuan(10_000));
    const costs: number[] = [];
    for (let index = 0; index < 3; index += 1) {
      const { id } = await expectSuccess(world.advertiser.post('/tasks', taskBody()));
      table.read();
      await expectSuccess(world.advertiser.post(`/tasks/${id}/publish`));
      const { requests, units } = table.read();
      expect(requests.filter((name) => name.startsWith('Transact'))).toEqual(['TransactWrite']);
      costs.push(units);
    }
    expect(new Set(costs).size).toBe(1);
  });

  test('claims a slot with a read of the account, two more reads, two for blocks and one transaction', async () => {
    const table = createMeteredTable(await newTable());
    const world = createWorld(table);
    await createCreator(world);
    await deposit(world, yuan(10_000));
    const taskId = await openTask(world);
    table.read();
    await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    expect(table.read().requests).toEqual(['BatchGet', 'BatchGet', 'Get', 'Get', 'Get', 'TransactWrite']);
  });
});

describe('the store', () => {
  const folder = new URL('../../shared/store/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  test('reads only through table.ts, by key or by query, and writes only through commit.ts', () => {
    const speaks = (pattern: RegExp) =>
      sources.filter(([, text]) => pattern.test(text)).map(([name]) => name);
    expect(speaks(/\bScan(Command|$)/)).toEqual([]);
    expect(speaks(/\b(Get|BatchGet|Query)Command\b/)).toEqual(['table.ts']);
    expect(speaks(/\b(Put|Update|Delete|TransactWrite)Command\b/)).toEqual(['commit.ts']);
  });

  test('has a limit on every query', () => {
    const text = sources.find(([name]) => name === 'table.ts')?.[1] ?? '';
    const queries = text.split('new QueryCommand(').slice(1);
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) expect(query.slice(0, query.indexOf(');'))).toContain('Limit: ');
  });

  test('has no key but those of the builders', () => {
    const written = sources.filter(([, text]) => /\bpk: ?[`'"]/.test(text));
    expect(written.map(([name]) => name).sort()).toEqual(['indexes.ts', 'keys.ts']);
    expect(keys.task('x')).toEqual({ pk: 'TASK#x', sk: 'TASK' });
  });
});
