import { performance } from 'node:perf_hooks';
import { readCommandLine } from '#infra/command-line.ts';
import { createMeteredTable, type MeteredTable } from '#test/support/metered-table.ts';
import { startTestEngine } from '#test/support/start-table-engine.ts';
import { createWorld, expectSuccess, type TestWorld } from '#test/support/world.ts';
import { fillTable } from './fill.ts';
import { listScreens, type Screen } from './screens.ts';

/** How long the data of a screen may take, at the 95th percentile. */
const maxMs = 300;

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? 0;

type Cost = { readonly ms: number; readonly units: number; readonly requests: number };

/** Opens a screen: all its reads at once, as the console sends them. */
const openScreen = async (
  { api }: TestWorld,
  table: MeteredTable,
  { role, paths }: Screen,
): Promise<Cost> => {
  const session = api.signIn('otto', role);
  table.read();
  const start = performance.now();
  await Promise.all(paths.map((path) => expectSuccess(session.get(path))));
  const ms = performance.now() - start;
  const { units, requests } = table.read();
  return { ms, units, requests: requests.length };
};

/** Opens a screen several times. Between them, what containers remember for some seconds ends. */
const measureScreen = async (
  world: TestWorld,
  table: MeteredTable,
  screen: Screen,
  rounds: number,
): Promise<readonly Cost[]> => {
  const costs: Cost[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const cost = await openScreen(world, table, screen);
    // The first one compiles the code.
    if (round > 0) costs.push(cost);
    world.deps.clock.advance('PT10S');
  }
  return costs;
};

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) => {
      if (at === 0) return String(cell).padEnd(24);
      return String(typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(10);
    })
    .join(' ');

/**
 * Fills a table of the real engine with orders, and opens each screen of the console: all reads of the screen at once, through
 * the API's handlers. Prints the time, and the requests and read units, which a bounded screen does not need more of when orders
 * are more.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- console',
      purpose: 'Measures how long each screen of the console reads, with many orders stored.',
      options: {
        orders: {
          type: 'string',
          value: 'COUNT',
          default: '100000',
          isNumber: true,
          purpose: 'orders in the table',
        },
        rounds: {
          type: 'string',
          value: 'COUNT',
          default: '20',
          isNumber: true,
          purpose: 'how often each screen is opened',
        },
      },
    },
    args,
  );
  const engine = await startTestEngine();
  try {
    const table = createMeteredTable(await engine.newTable());
    const world = createWorld(table);
    const start = performance.now();
    const filled = await fillTable(world, Number(values.orders));
    console.log(`${values.orders} orders, filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    console.log(row(['screen', 'ms p50', 'ms p95', 'requests', 'units', `≤ ${maxMs} ms`]));
    for (const screen of listScreens(filled)) {
      const costs = await measureScreen(world, table, screen, Number(values.rounds));
      const ms = costs.map((cost) => cost.ms);
      const [p50, p95] = [percentile(ms, 0.5), percentile(ms, 0.95)];
      const most = (of: (cost: Cost) => number) => Math.max(...costs.map(of));
      const isInTime = p95 <= maxMs ? 'yes' : 'NO';
      console.log(
        row([screen.name, p50, p95, most(({ requests }) => requests), most(({ units }) => units), isInTime]),
      );
    }
  } finally {
    await engine.stop();
  }
};
