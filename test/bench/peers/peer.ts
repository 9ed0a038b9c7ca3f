import type { TakeWork } from '../order-work.ts';

/** A product under measurement, in a separate process. */
export type Peer = {
  readonly name: string;
  readonly processId: number;
  /**
   * Prepares orders, which are not measured, and returns the work of completing them. With `signsIn`, each order
   * begins with the sign-in of a person with an account.
   */
  readonly prepareOrders: (orders: number, concurrency: number, signsIn: boolean) => Promise<TakeWork>;
  /** A signed-in client that reads one page of the list with each call. */
  readonly openReader: () => Promise<() => Promise<void>>;
  readonly stop: () => Promise<unknown>;
};
