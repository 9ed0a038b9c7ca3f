import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Table } from '#shared/store/table.ts';
import { type HallQuery, listHall } from '#shared/store/tasks/hall-store.ts';
import { startTime } from '#test/support/deps.ts';
import { insertOpenTasks } from '#test/support/insert-open-tasks.ts';
import { createMeteredTable, type MeteredTable } from '#test/support/metered-table.ts';
import { fillHall } from '#test/support/open-tasks.ts';
import { type StartedEngine, startTestEngine } from '#test/support/start-table-engine.ts';

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
const costOf = async (table: MeteredTable, query: HallQuery, rounds: number): Promise<Cost> => {
  const costs: Cost[] = [];
  let after: string | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const page = await listHall(table, query, pageSize, after, startTime);
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

const fillTable = async ({ file }: StartedEngine, table: Table, from: number, to: number): Promise<void> => {
  const written = Math.min(to, tasksThroughEngine);
  if (from < written) await fillHall(table, from, written);
  insertOpenTasks({ file, tableName: table.name, from: Math.max(from, written), to });
};

/**
 * The cost of a page of twenty cards in the hall of 1,000, 10,000 and 100,000 open tasks (`--large`: a
 * million). Each order and filter is measured in read units, requests and time. Prints how the units grow from the
 * smallest to the largest hall.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      rounds: { type: 'string', default: '15' },
      large: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (values.large) sizes.push(1_000_000);
  const engine = await startTestEngine();
  try {
    const table = createMeteredTable(await engine.newTable({ StreamSpecification: undefined }));
    const minCosts = new Map<string, number>();
    let filled = 0;
    for (const size of sizes) {
      const start = performance.now();
      await fillTable(engine, table, filled, size);
      filled = size;
      table.read();
      console.log(`\n${size} open tasks (filled in ${((performance.now() - start) / 1000).toFixed(0)} s)`);
      console.log(row(['a page by', 'units', 'requests', 'ms p50', 'cards', 'growth']));
      for (const [name, query] of hallQueries) {
        await costOf(table, query, 2);
        const { units, requests, ms, cards } = await costOf(table, query, Number(values.rounds));
        const perCard = units / Math.max(cards, 1);
        const growth = perCard / (minCosts.get(name) ?? perCard);
        if (cards === pageSize && !minCosts.has(name)) minCosts.set(name, perCard);
        console.log(row([name, units, requests, ms, cards, `× ${growth.toFixed(2)}`]));
      }
    }
  } finally {
    await engine.stop();
  }
};
