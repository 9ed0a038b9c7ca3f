import type { TakeWork } from '../order-work.ts';

/** A product under measurement, in a separate process. */
export type Peer = {
  readonly name: string;
  /** Prepares orders, which are not measured, and returns the work of completing them. */
  readonly prepareOrders: (orders: number, concurrency: number) => Promise<TakeWork>;
  /** A signed-in client that reads one page of the list with each call. */
  readonly openReader: () => Promise<() => Promise<void>>;
  readonly stop: () => Promise<unknown>;
};
