import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitOnInterrupt, readCommandLine } from '#infra/command-line.ts';
import type { PlatformProcess } from '#test/support/platform-process.ts';
import { createRandomSource } from '#test/support/random-source.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import type { Reading } from './memory.ts';
import type { WriteWatcher } from './write-watcher.ts';

const { values } = readCommandLine({
  name: 'npm run fuzz --',
  purpose: 'Sends hostile requests, generated from the OpenAPI document, to a new platform.',
  options: {
    requests: {
      type: 'string',
      value: 'COUNT',
      default: '20000',
      isNumber: true,
      purpose: 'requests to send',
    },
    seed: {
      type: 'string',
      value: 'NUMBER',
      default: '1',
      isNumber: true,
      purpose: 'the same requests again',
    },
  },
  examples: ['npm run fuzz -- --requests 2000 --seed 1'],
});
// The help does not wait for these.
const [
  { findFreePort, startPlatformProcess },
  { regularAccounts },
  { findMemoryFault, formatReading, readMemory },
  { createFuzzer },
  { createWriteWatcher },
] = await Promise.all([
  import('#test/support/platform-process.ts'),
  import('./accounts.ts'),
  import('./memory.ts'),
  import('./run.ts'),
  import('./write-watcher.ts'),
]);

console.error(`${values.requests} requests with seed ${values.seed}.`);
const total = Number(values.requests);
const reportEvery = Math.max(500, Math.round(total / 10));
/** Until then code is loaded, connections are opened and caches are filled. */
const warmUpRequests = total * 0.4;

const { path: home, remove: removeHome } = createTemporaryHome('fuzz');
const logs = join(home, 'logs');
const probe = new URL('./memory-probe.ts', import.meta.url).href;

/** The errors in the logs of the functions, each kind once, by its text without ids and numbers. */
const loggedErrors = (): readonly string[] => {
  const kinds = new Map<string, string>();
  for (const name of existsSync(logs) ? readdirSync(logs) : [])
    for (const line of readFileSync(join(logs, name), 'utf8').split('\n')) {
      if (!/\tERROR\t|"level":"error"/.test(line)) continue;
      const pattern = line.slice(60).replaceAll(/[0-9A-Z]{26}|[0-9a-f-]{36}|\d+/g, '');
      kinds.set(`${name} ${pattern.slice(0, 160)}`, `logged by ${name}: ${line.slice(0, 700)}`);
    }
  return [...kinds.values()];
};

const findPlatformFaults = async (
  platform: PlatformProcess,
  watch: WriteWatcher,
): Promise<readonly string[]> => {
  const run = createFuzzer(platform.url, watch, createRandomSource(Number(values.seed)));
  const readings: Reading[] = [];
  let printedFaults = 0;
  await run.begin();
  for (let done = 0; done < total; ) {
    done = Math.min(total, done + reportEvery);
    await run.upTo(done);
    await watch.quiet();
    const reading = await readMemory(platform, home, done);
    if (done >= warmUpRequests) readings.push(reading);
    console.log(
      `${String(done).padStart(6)} requests, ${run.faults().length} faults; ${formatReading(reading)}`,
    );
    for (const fault of run.faults().slice(printedFaults)) console.log(`- ${fault}`);
    printedFaults = run.faults().length;
  }
  for (const line of run.report()) console.log(line);
  const operator = run.createCalls(regularAccounts.operator[0]);
  const { body: books } = await operator.get<{ readonly balanced?: boolean }>('/finance/trial-balance');
  const { items: dead } = (await (await fetch(`${platform.url}/_local/dead-letters`)).json()) as {
    readonly items: readonly object[];
  };
  run.close();
  return [
    ...run.faults(),
    ...loggedErrors(),
    ...dead.slice(0, 5).map((letter) => `A dead letter: ${JSON.stringify(letter).slice(0, 700)}`),
    ...(books.balanced === true ? [] : ['The ledger does not balance.']),
    ...[findMemoryFault(readings)].filter((fault) => fault !== undefined),
  ];
};

exitOnInterrupt(`To send the same requests again: --seed ${values.seed}`);
const platform = await startPlatformProcess(home, await findFreePort(), probe);
const watch = createWriteWatcher(home);
try {
  const faults = await findPlatformFaults(platform, watch);
  console.log(`\nFaults: ${faults.length}`);
  for (const fault of faults) console.log(`- ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  watch.close();
  await platform.stop();
  removeHome();
}
