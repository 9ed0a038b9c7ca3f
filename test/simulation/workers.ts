import { fork } from 'node:child_process';
import { createCounts, mergeCounts, type SimulationCounts } from './counts.ts';
import { simulate } from './simulate.ts';

/** What a worker is to do, and what it tells of it. */
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

/** Is told how many orders have lived so far, and what memory those hold who live them. */
type OnOrders = (orders: number, megabytes: number) => void;

const entry = new URL('worker.ts', import.meta.url);

/** One worker in a process of its own, because virtual time takes hold of a whole process. */
const runWorker = (share: WorkerShare, onOrders: OnOrders) =>
  new Promise<Extract<WorkerMessage, { done: SimulationCounts }>>((resolve, reject) => {
    const child = fork(entry, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
    });
    child.on('message', (workerMessage: WorkerMessage) => {
      if ('done' in workerMessage) resolve(workerMessage);
      else onOrders(workerMessage.orders, workerMessage.megabytes);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its orders did`)));
    child.send(share);
  });

/** Shares the worlds of a seed out among processes, one after the other in turn, and adds up what came of them. */
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

/** Lives a share in this process. */
export const simulateInProcess = async (
  share: WorkerShare,
  onOrders: OnOrders,
): Promise<Extract<WorkerMessage, { done: SimulationCounts }>> => {
  const { failure, ...done } = await simulate({ ...share, onWorld: onOrders });
  return { done, ...(failure !== undefined && { failure }) };
};
