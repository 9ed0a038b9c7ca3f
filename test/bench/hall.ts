import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readCommandLine } from '#infra/command-line.ts';
import { tableClient } from '#infra/local/table/clients.ts';
import { type Instant, toInstant } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';
import { type HallQuery, listHall } from '#shared/store/tasks/hall-store.ts';
import { insertOpenTasks } from '#test/support/insert-open-tasks.ts';
import { createMeteredTable, type MeteredTable } from '#test/support/metered-table.ts';
import { fillHall } from '#test/support/open-tasks.ts';
import { findFreePort, startPlatformProcess } from '#test/support/platform-process.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import { loadHall, openBrowsers } from './hall-load.ts';

const pageSize = 20;

const hallQueries: readonly (readonly [string, HallQuery])[] = [
  ['newest', { sort: 'newest' }],
  ['deadline', { sort: 'deadline' }],
  ['reward', { sort: 'reward' }],
  ['newest, category', { sort: 'newest', categories: ['home'] }],
  ['deadline, platform', { sort: 'deadline', platforms: ['douyin'] }],
  ['reward, category and platform', { sort: 'reward', categories: ['home'], platforms: ['douyin'] }],
  ['newest, three platforms', { sort: 'newest', platforms: ['douyin', 'xigua', 'huoshan'] }],
  ['reward, range of rewards', { sort: 'reward', minReward: 100_000, maxReward: 200_000 }],
  ['newest, range of rewards', { sort: 'newest', minReward: 100_000, maxReward: 200_000 }],
  ['newest, format', { sort: 'newest', format: 'live' }],
  ['newest, format and difficulty', { sort: 'newest', format: 'live', difficulty: 'hard' }],
];

type Cost = {
  readonly units: number;
  readonly requests: number;
  readonly ms: number;
  readonly cards: number;
};

/** The cost of one page, over the first pages of a list. */
const costOf = async (table: MeteredTable, query: HallQuery, now: Instant, rounds: number): Promise<Cost> => {
  const costs: Cost[] = [];
  let after: string | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const page = await listHall(table, query, pageSize, after, now);
    const ms = performance.now() - start;
    const { units, requests } = table.read();
    costs.push({ units, requests: requests.length, ms, cards: page.tasks.length });
    after = page.after;
    // Lists that end within the rounds begin again, so that every counted page is a full one.
    if (page.tasks.length < pageSize) after = undefined;
  }
  const whole = costs.filter(({ cards }) => cards === pageSize);
  const used = whole.length > 0 ? whole : costs;
  const median = (of: (cost: Cost) => number) =>
    used.map(of).toSorted((a, b) => a - b)[Math.floor(used.length / 2)] ?? 0;
  const mean = (of: (cost: Cost) => number) => used.reduce((sum, cost) => sum + of(cost), 0) / used.length;
  return {
    units: mean(({ units }) => units),
    requests: mean(({ requests }) => requests),
    ms: median(({ ms }) => ms),
    cards: mean(({ cards }) => cards),
  };
};

const row = (cells: readonly (string | number)[]) =>
  cells
    .map((cell, at) =>
      at === 0
        ? String(cell).padEnd(32)
        : String(typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(9),
    )
    .join(' ');

/** This many tasks go through the engine; the others are written into its file as copies of these rows. */
const tasksThroughEngine = 100;

type Hall = { readonly file: string; readonly table: Table; readonly now: Instant };

const fillTable = async ({ file, table, now }: Hall, from: number, to: number): Promise<void> => {
  const written = Math.min(to, tasksThroughEngine);
  if (from < written) await fillHall(table, from, written, now);
  insertOpenTasks({ file, tableName: table.name, from: Math.max(from, written), to, now });
};

/** The path of a search, if a client can ask for it. */
const toPaths = ({ categories = [], platforms = [], ...filters }: HallQuery): readonly string[] => {
  if (platforms.length > 1) return [];
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) query.set(name, String(value));
  for (const category of categories) query.set('category', category);
  for (const platform of platforms) query.set('platform', platform);
  return [`/tasks?${query}`];
};

const printCosts = async (hall: Hall, rounds: number, minCosts: Map<string, number>): Promise<void> => {
  const table = createMeteredTable(hall.table);
  console.log(row(['a page by', 'units', 'requests', 'ms p50', 'cards', 'growth']));
  for (const [name, query] of hallQueries) {
    await costOf(table, query, hall.now, 2);
    const { units, requests, ms, cards } = await costOf(table, query, hall.now, rounds);
    const perCard = units / Math.max(cards, 1);
    const growth = perCard / (minCosts.get(name) ?? perCard);
    if (cards === pageSize && !minCosts.has(name)) minCosts.set(name, perCard);
    console.log(row([name, units, requests, ms, cards, `× ${growth.toFixed(2)}`]));
  }
};

/**
 * The hall of 1,000 to a million open tasks on the platform in a separate process. For each order and filter, prints what
 * one page costs in read units, requests and time, and how the units grow from the smallest hall. Then fifty creators
 * read pages at once.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- hall',
      purpose: 'Measures the cost of a page of the task hall, and pages a second.',
      options: {
        sizes: {
          type: 'string',
          value: 'LIST',
          default: '1000,10000,100000,1000000',
          purpose: 'numbers of open tasks, with commas',
        },
        rounds: {
          type: 'string',
          value: 'COUNT',
          default: '15',
          isNumber: true,
          purpose: 'pages of which the median counts',
        },
        clients: {
          type: 'string',
          value: 'COUNT',
          default: '50',
          isNumber: true,
          purpose: 'clients that read at once',
        },
        seconds: {
          type: 'string',
          value: 'COUNT',
          default: '10',
          isNumber: true,
          purpose: 'how long they read',
        },
      },
    },
    args,
  );
  const clients = Number(values.clients);
  const { path: home, remove } = createTemporaryHome('bench');
  const port = await findFreePort();
  const platform = await startPlatformProcess(home, port);
  try {
    const table = await openPlatformTable(port);
    await openBrowsers(platform, table, clients);
    const hall: Hall = { file: join(home, 'table', 'table.sqlite'), table, now: toInstant(Date.now()) };
    const minCosts = new Map<string, number>();
    const paths = hallQueries.flatMap(([, query]) => toPaths(query));
    let filled = 0;
    for (const size of values.sizes.split(',').map(Number)) {
      const start = performance.now();
      await fillTable(hall, filled, size);
      filled = size;
      console.log(`\n${size} open tasks (filled in ${((performance.now() - start) / 1000).toFixed(0)} s)`);
      await printCosts(hall, Number(values.rounds), minCosts);
      await loadHall({ platform, clients, seconds: Number(values.seconds), paths });
    }
  } finally {
    await platform.stop();
    remove();
  }
};

/** The table of the platform at this port, whose engine has the port after the next. */
const openPlatformTable = async (port: number): Promise<Table> => {
  const client = tableClient({ endpoint: `http://127.0.0.1:${port + 2}`, region: 'eu-central-1' });
  const { TableNames: [name] = [] } = await client.send(new ListTablesCommand());
  if (name === undefined) throw new Error('the platform has no table');
  const options = { marshallOptions: { removeUndefinedValues: true } };
  return { name, client: DynamoDBDocumentClient.from(client, options) };
};
