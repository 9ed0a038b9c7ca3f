import { availableParallelism } from 'node:os';
import { exitOnInterrupt, readCommandLine } from '#infra/command-line.ts';

/** `--workers` without a number is as many as there are cores. */
const addDefaultWorkers = (args: readonly string[]): string[] =>
  args.map((arg, at) =>
    arg === '--workers' && (args[at + 1] ?? '--').startsWith('--')
      ? `--workers=${availableParallelism()}`
      : arg,
  );

const cores = String(availableParallelism());

const { values } = readCommandLine(
  {
    name: 'npm run simulate --',
    purpose: 'Runs orders in virtual time with injected failures. Exits with 1 if an invariant is broken.',
    options: {
      orders: { type: 'string', value: 'COUNT', default: '10000', isNumber: true, purpose: 'orders to run' },
      seed: {
        type: 'string',
        value: 'NUMBER',
        default: '7',
        isNumber: true,
        purpose: 'the same orders again',
      },
      world: { type: 'string', value: 'NUMBER', isNumber: true, purpose: 'only this world, with its story' },
      workers: { type: 'string', value: 'COUNT', default: cores, isNumber: true, purpose: 'processes' },
      planted: { type: 'boolean', default: false, purpose: 'plant each known bug, and find it' },
      bug: { type: 'string', value: 'NAME', purpose: 'with --planted: only this bug' },
    },
    examples: ['npm run simulate -- --orders 300 --seed 7', 'npm run simulate -- --planted'],
  },
  addDefaultWorkers(process.argv.slice(2)),
);

// The help and the refusal of an option do not wait for these.
const [
  { listWorldWithdrawals, renderOrderStory, renderWorldReport },
  { runPlanted },
  { toWorldSeed },
  { createProgress, renderSummary },
  { simulateWith },
  { runWorld },
] = await Promise.all([
  import('./order-story.ts'),
  import('./planted/main.ts'),
  import('./simulate.ts'),
  import('./summary.ts'),
  import('./workers.ts'),
  import('./world.ts'),
]);

const numberIn = (name: 'orders' | 'seed' | 'world' | 'workers'): number => Number(values[name]);

const runOneWorld = async (seed: number, number: number): Promise<void> => {
  const world = await runWorld(toWorldSeed(seed, number));
  if (world.faults.length > 0) console.log(renderWorldReport(world, seed, number));
  else
    for (const id of [...world.orders, ...listWorldWithdrawals(world)])
      console.log([`${id}:`, ...renderOrderStory(world, id)].join('\n'));
  process.exitCode = world.faults.length > 0 ? 1 : 0;
};

const runManyWorlds = async (seed: number, orders: number, workers: number): Promise<void> => {
  if (workers === 0) throw new Error('--workers is at least 1');
  console.error(`${orders} orders with seed ${seed} in ${workers} processes.`);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const onOrders = createProgress(orders, seconds);
  const { failures, ...tally } = await simulateWith({ seed, orders, workers, onOrders });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  console.log(renderSummary(tally, seconds()));
  if (failures.length === 0) return;
  console.log(failures.join('\n'));
  process.exitCode = 1;
};

const runAllPlanted = async (seed: number): Promise<void> => {
  const options = { seed, orders: numberIn('orders'), workers: numberIn('workers') };
  process.exitCode = (await runPlanted(options, values.bug)) > 0 ? 1 : 0;
};

const seed = numberIn('seed');
exitOnInterrupt(`To run the same orders again: --orders ${values.orders} --seed ${seed}`);
if (values.planted) await runAllPlanted(seed);
else if (values.world === undefined) await runManyWorlds(seed, numberIn('orders'), numberIn('workers'));
else await runOneWorld(seed, numberIn('world'));
