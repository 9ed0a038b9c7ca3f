const benchmarks: Readonly<
  Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>
> = {
  books: () => import('./books.ts'),
  cost: () => import('./cost/main.ts'),
  hall: () => import('./hall.ts'),
  media: () => import('./media.ts'),
  orders: () => import('./orders.ts'),
  peers: () => import('./peers/main.ts'),
  race: () => import('./race.ts'),
  settlements: () => import('./settlements.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (load) await (await load()).run(args);
else {
  console.error(`There is no benchmark "${name}". Benchmarks: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
}
