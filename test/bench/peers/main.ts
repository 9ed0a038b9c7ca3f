import { performance } from 'node:perf_hooks';
import { readCommandLine } from '#infra/command-line.ts';
import { completeConcurrently } from '../order-work.ts';
import { startAstrolabe } from './astrolabe.ts';
import type { Peer } from './peer.ts';
import { startVendure } from './vendure.ts';
import { waitUntilQuiet } from './wait-until-quiet.ts';

const pageSize = 20;

type Settings = {
  readonly orders: number;
  readonly concurrency: number;
  readonly clients: number;
  readonly seconds: number;
};

const toSorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const medianOf = (values: readonly number[]): number => toSorted(values)[Math.floor(values.length / 2)] ?? 0;

type Measure = (peer: Peer, settings: Settings) => Promise<number>;

const measureOrders =
  (signsIn: boolean): Measure =>
  async ({ prepareOrders }, { orders, concurrency }) => {
    const work = await prepareOrders(orders, concurrency, signsIn);
    const { ms } = await completeConcurrently(concurrency, work);
    return (orders * 1_000) / ms;
  };

const measureSingleClient =
  (signsIn: boolean): Measure =>
  async ({ prepareOrders }, { orders }) => {
    const { took } = await completeConcurrently(1, await prepareOrders(Math.ceil(orders / 4), 1, signsIn));
    return medianOf(took);
  };

const measurePages: Measure = async ({ openReader }, { clients, seconds }) => {
  const readers = await Promise.all(Array.from({ length: clients }, openReader));
  let pages = 0;
  const began = performance.now();
  const until = began + seconds * 1_000;
  await Promise.all(
    readers.map(async (readPage) => {
      for (; performance.now() < until; pages += 1) await readPage();
    }),
  );
  return (pages * 1_000) / (performance.now() - began);
};

const measures = [
  ['orders a second, each from the sign-in', measureOrders(true)],
  ['orders a second, signed in before', measureOrders(false)],
  ['ms of an order from the sign-in, one client', measureSingleClient(true)],
  ['ms of an order, one client', measureSingleClient(false)],
  ['list pages a second', measurePages],
] as const;

const formatResults = (results: readonly number[]): string => {
  const [min = 0, max = 0] = [toSorted(results)[0], toSorted(results).at(-1)];
  return `${medianOf(results).toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
};

/**
 * Astrolabe and Vendure in the same run: complete orders of nine steps each, and pages of a list. They are measured
 * alternately, because the machine's speed changes, and each waits until the other is quiet. Prints medians, the spread and the ratios.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- peers',
      purpose: 'Installs Vendure in a temporary folder, and measures it and this platform alternately.',
      options: {
        rounds: {
          type: 'string',
          value: 'COUNT',
          default: '5',
          isNumber: true,
          purpose: 'measurements of each',
        },
        orders: {
          type: 'string',
          value: 'COUNT',
          default: '100',
          isNumber: true,
          purpose: 'orders of one measurement',
        },
        concurrency: {
          type: 'string',
          value: 'COUNT',
          default: '16',
          isNumber: true,
          purpose: 'orders at a time',
        },
        clients: {
          type: 'string',
          value: 'COUNT',
          default: '50',
          isNumber: true,
          purpose: 'clients that read a list at once',
        },
        seconds: {
          type: 'string',
          value: 'COUNT',
          default: '5',
          isNumber: true,
          purpose: 'how long they read',
        },
      },
    },
    args,
  );
  const settings: Settings = {
    orders: Number(values.orders),
    concurrency: Number(values.concurrency),
    clients: Number(values.clients),
    seconds: Number(values.seconds),
  };
  await using shutdown = new AsyncDisposableStack();
  const peers: Peer[] = [];
  for (const start of [startVendure, startAstrolabe]) {
    const peer = await start(pageSize);
    shutdown.defer(async () => void (await peer.stop()));
    peers.push(peer);
  }
  // The first round compiles the code of both, and does not count.
  for (const [what, measure] of measures) {
    const results = peers.map(() => [] as number[]);
    for (let round = 0; round <= Number(values.rounds); round += 1)
      for (const [at, peer] of peers.entries()) {
        const result = await measure(peer, settings);
        await waitUntilQuiet(peer.name, peer.processId);
        if (round > 0) results[at]?.push(result);
      }
    const [theirs = [], ours = []] = results;
    const ratio = medianOf(ours) / medianOf(theirs);
    console.log(
      `${what}: Astrolabe ${formatResults(ours)}, Vendure ${formatResults(theirs)}, ratio ${ratio.toFixed(2)}`,
    );
  }
};
