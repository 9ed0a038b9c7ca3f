import { fork } from 'node:child_process';
import { simulate } from './simulate.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** What a worker is to do, and what it tells of it. */
export type Share = {
  readonly seed: number;
  readonly orders: number;
  readonly first: number;
  readonly stride: number;
};

export type News =
  | { readonly orders: number; readonly megabytes: number }
  | { readonly done: Tally; readonly failure?: string };

type Shared = Tally & { readonly failures: readonly string[] };

type Wanted = {
  readonly seed: number;
  readonly orders: number;
  readonly workers: number;
  readonly onOrders: OnOrders;
};

/** Is told how many orders have lived so far, and what memory those hold who live them. */
type OnOrders = (orders: number, megabytes: number) => void;

const entry = new URL('worker.ts', import.meta.url);

/** One worker in a process of its own, because virtual time takes hold of a whole process. */
const work = (share: Share, onOrders: OnOrders) =>
  new Promise<Extract<News, { done: Tally }>>((resolve, reject) => {
    const child = fork(entry, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
    });
    child.on('message', (news: News) => {
      if ('done' in news) resolve(news);
      else onOrders(news.orders, news.megabytes);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its orders did`)));
    child.send(share);
  });

/** Shares the worlds of a seed out among processes, one after the other in turn, and adds up what came of them. */
export const simulateWith = async ({ seed, orders, workers, onOrders }: Wanted): Promise<Shared> => {
  const lived = Array.from({ length: workers }, () => ({ orders: 0, megabytes: 0 }));
  const told = (worker: number) => (count: number, memory: number) => {
    lived[worker] = { orders: count, megabytes: memory };
    const sumOf = (name: 'orders' | 'megabytes') => lived.reduce((sum, each) => sum + each[name], 0);
    onOrders(sumOf('orders'), sumOf('megabytes'));
  };
  const shares = lived.map(
    (_, first): Share => ({
      seed,
      first,
      stride: workers,
      orders: Math.ceil(orders / workers),
    }),
  );
  const live = workers === 1 ? simulateHere : work;
  const ended = await Promise.all(shares.map((share, worker) => live(share, told(worker))));
  const total = emptyTally();
  for (const { done } of ended) addTally(total, done);
  return { ...total, failures: ended.flatMap(({ failure }) => failure ?? []) };
};

/** Lives a share in this process. */
export const simulateHere = async (
  share: Share,
  onOrders: OnOrders,
): Promise<Extract<News, { done: Tally }>> => {
  const { failure, ...done } = await simulate({ ...share, onWorld: onOrders });
  return { done, ...(failure !== undefined && { failure }) };
};
