import { fork } from 'node:child_process';
import { createCounts, mergeCounts, type SimulationCounts } from './counts.ts';
import { simulate } from './simulate.ts';

/** The work of a worker, and its results. */
export type WorkerShare = {
  readonly seed: number;
  readonly orders: number;
  readonly first: number;
  readonly stride: number;
};

export type WorkerMessage =
  | { readonly orders: number; readonly megabytes: number }
  | { readonly done: SimulationCounts; readonly failure?: string };

type WorkersResult = SimulationCounts & { readonly failures: readonly string[] };

type WorkersOptions = {
  readonly seed: number;
  readonly orders: number;
  readonly workers: number;
  readonly onOrders: OnOrders;
};

/** Receives how many orders have ended so far, and the memory of the processes. */
type OnOrders = (orders: number, megabytes: number) => void;

const entry = new URL('worker.ts', import.meta.url);

/** One worker in a separate process, because virtual time affects a whole process. */
const runWorker = (share: WorkerShare, onOrders: OnOrders) =>
  new Promise<Extract<WorkerMessage, { done: SimulationCounts }>>((resolve, reject) => {
    const child = fork(entry, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
    });
    process.once('exit', () => child.kill('SIGKILL'));
    child.on('message', (workerMessage: WorkerMessage) => {
      if ('done' in workerMessage) resolve(workerMessage);
      else onOrders(workerMessage.orders, workerMessage.megabytes);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its orders did`)));
    child.send(share);
  });

/** Distributes the worlds of a seed among processes in turn, and sums the results. */
export const simulateWith = async ({
  seed,
  orders,
  workers,
  onOrders,
}: WorkersOptions): Promise<WorkersResult> => {
  const finishedOrders = Array.from({ length: workers }, () => ({ orders: 0, megabytes: 0 }));
  const createProgressListener = (worker: number) => (count: number, memory: number) => {
    finishedOrders[worker] = { orders: count, megabytes: memory };
    const sumOf = (name: 'orders' | 'megabytes') => finishedOrders.reduce((sum, each) => sum + each[name], 0);
    onOrders(sumOf('orders'), sumOf('megabytes'));
  };
  const shares = finishedOrders.map(
    (_, first): WorkerShare => ({
      seed,
      first,
      stride: workers,
      orders: Math.ceil(orders / workers),
    }),
  );
  const runShare = workers === 1 ? simulateInProcess : runWorker;
  const ended = await Promise.all(
    shares.map((share, worker) => runShare(share, createProgressListener(worker))),
  );
  const total = createCounts();
  for (const { done } of ended) mergeCounts(total, done);
  return { ...total, failures: ended.flatMap(({ failure }) => failure ?? []) };
};

/** Runs a share in this process. */
export const simulateInProcess = async (
  share: WorkerShare,
  onOrders: OnOrders,
): Promise<Extract<WorkerMessage, { done: SimulationCounts }>> => {
  const { failure, faults: _faults, ...done } = await simulate({ ...share, onWorld: onOrders });
  return { done, ...(failure !== undefined && { failure }) };
};
