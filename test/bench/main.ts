import { exitOnInterrupt, faultyArguments } from '#infra/command-line.ts';
import { hideMetrics } from '#test/support/hide-metrics.ts';

const benchmarks: Readonly<
  Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>
> = {
  books: () => import('./books.ts'),
  console: () => import('./console/main.ts'),
  cost: () => import('./cost/main.ts'),
  hall: () => import('./hall.ts'),
  media: () => import('./media.ts'),
  orders: () => import('./orders.ts'),
  peers: () => import('./peers/main.ts'),
  race: () => import('./race.ts'),
  settlements: () => import('./settlements.ts'),
};

const help = `Runs a benchmark.

Usage: npm run bench -- NAME [options]

Names: ${Object.keys(benchmarks).join(', ')}. For the options of one: npm run bench -- NAME --help
`;

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
/** What a benchmark made is removed at the exit. A platform that it started gets the signal, too. */
exitOnInterrupt();

hideMetrics();

if (load) await (await load()).run(args);
else if (name === '--help' || name === '-h') process.stdout.write(help);
else {
  console.error(name === '' ? help : `There is no benchmark "${name}".\n\n${help}`);
  process.exitCode = faultyArguments;
}
