import { parseArgs } from 'node:util';
import { type Simulated, seedOf, simulate } from './simulate.ts';
import { report, storyOf } from './story.ts';
import { runWorld } from './world.ts';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '7' },
    world: { type: 'string' },
  },
});

const numberIn = (name: 'orders' | 'seed' | 'world'): number => {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} is a whole number`);
  return value;
};

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const summary = ({ worlds, orders, happened, ends, injected }: Simulated, seconds: number): string =>
  [
    `${orders} orders in ${worlds} worlds ended in ${seconds.toFixed(1)} s; ${happened} things happened.`,
    `Ends: ${listed(ends)}.`,
    `Injected: ${listed(injected)}.`,
  ].join('\n');

const showOne = async (seed: number, number: number): Promise<void> => {
  const world = await runWorld(seedOf(seed, number));
  if (world.faults.length > 0) console.log(report(world, seed, number));
  else for (const id of world.orders) console.log([`${id}:`, ...storyOf(world, id)].join('\n'));
  process.exitCode = world.faults.length > 0 ? 1 : 0;
};

const showMany = async (seed: number, orders: number): Promise<void> => {
  const began = performance.now();
  const isSeen = process.stderr.isTTY;
  const simulated = await simulate({
    seed,
    orders,
    onWorld: (done) => {
      if (isSeen) process.stderr.write(`\r${done} of ${orders} orders`);
    },
  });
  if (isSeen) process.stderr.write('\r\u001B[K');
  console.log(summary(simulated, (performance.now() - began) / 1000));
  if (simulated.failure === undefined) return;
  console.log(simulated.failure);
  process.exitCode = 1;
};

const seed = numberIn('seed');
await (values.world === undefined ? showMany(seed, numberIn('orders')) : showOne(seed, numberIn('world')));
