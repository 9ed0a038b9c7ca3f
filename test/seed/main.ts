import { exitOnInterrupt, readCommandLine } from '#infra/command-line.ts';
import { connect } from '#test/support/http-client.ts';
import { fillMarket, type ReportDone } from './market.ts';

const { values } = readCommandLine({
  name: 'npm run seed --',
  purpose: 'Fills the platform on this machine with people, tasks and orders. What is there already is left.',
  options: {
    url: { type: 'string', value: 'URL', purpose: 'the platform; without it the one at PORT' },
  },
  variables: { PORT: 'the port of the platform (8787)' },
});

const url = (values.url ?? `http://127.0.0.1:${process.env.PORT ?? 8787}`).replace(/\/$/, '');

/** On a terminal, the line of a kind is written again until all of it is done. */
const report: ReportDone = (kind, done, all) => {
  const line = `${String(done).padStart(4)} of ${all} ${kind}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${line}${done === all ? '\n' : ''}`);
  else if (done === all) console.log(line);
};

exitOnInterrupt('Run it again to continue.');

/** The platform's clock may have been moved. Only a platform on one machine tells its time here. */
const readClock = async (): Promise<number> => {
  const response = await fetch(`${url}/_local/clock`).catch(() => undefined);
  if (!response?.ok)
    throw new Error(`No platform on one machine responds at ${url}. Start it with npm start.`);
  const { now } = (await response.json()) as { now: string };
  return Date.parse(now);
};

try {
  const began = performance.now();
  const offset = (await readClock()) - Date.now();
  const now = () => Date.now() + offset;
  await fillMarket({ connection: connect(url), now, report, openTasks: 200 });
  console.log(`The market is filled (${((performance.now() - began) / 1000).toFixed(1)} s).

  Console   ${url}/console  (sign in as Ou, Rui or Fang)
  API       ${url}/docs`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
