import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { seedOf } from './simulate.ts';
import { report, storyOf, withdrawalsIn } from './story.ts';
import type { Tally } from './tally.ts';
import { simulateWith } from './workers.ts';
import { runWorld } from './world.ts';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '7' },
    world: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});

const numberIn = (name: 'orders' | 'seed' | 'world' | 'workers'): number => {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} is a whole number`);
  return value;
};

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const summary = (tally: Tally, seconds: number): string =>
  [
    `${tally.orders} orders in ${tally.worlds} worlds ended in ${seconds.toFixed(1)} s; ${tally.happened} things happened.`,
    `An order took ${(tally.processorMs / tally.orders).toFixed(1)} ms of processor time.`,
    `${tally.withMoney} of them lived where creators withdraw: ${sum(tally.withdrawals)} withdrawals.`,
    `Ends: ${listed(tally.ends)}.`,
    `Withdrawals: ${listed(tally.withdrawals)}.`,
    `Injected: ${listed(tally.injected)}.`,
  ].join('\n');

const showOne = async (seed: number, number: number): Promise<void> => {
  const world = await runWorld(seedOf(seed, number));
  if (world.faults.length > 0) console.log(report(world, seed, number));
  else
    for (const id of [...world.orders, ...withdrawalsIn(world)])
      console.log([`${id}:`, ...storyOf(world, id)].join('\n'));
  process.exitCode = world.faults.length > 0 ? 1 : 0;
};

/** On a terminal the orders so far, in their line; elsewhere a line now and then. */
const progressOf = (orders: number): ((done: number) => void) => {
  if (process.stderr.isTTY) return (done) => void process.stderr.write(`\r${done} of ${orders} orders`);
  const step = Math.max(1_000, orders / 10);
  let next = step;
  return (done) => {
    if (done < next) return;
    next = done + step;
    process.stderr.write(`${done} of ${orders} orders\n`);
  };
};

const showMany = async (seed: number, orders: number, workers: number): Promise<void> => {
  if (workers === 0) throw new Error('--workers is at least 1');
  const began = performance.now();
  const { failures, ...tally } = await simulateWith({ seed, orders, workers, onOrders: progressOf(orders) });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  console.log(summary(tally, (performance.now() - began) / 1000));
  if (failures.length === 0) return;
  console.log(failures.join('\n'));
  process.exitCode = 1;
};

const seed = numberIn('seed');
await (values.world === undefined
  ? showMany(seed, numberIn('orders'), numberIn('workers'))
  : showOne(seed, numberIn('world')));
