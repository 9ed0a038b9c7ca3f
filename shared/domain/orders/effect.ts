import type { Posting } from '../ledger/journal.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { CommandOf } from './commands.ts';
import type { CommandName, Status } from './lifecycle.ts';
import type { Order } from './order.ts';
import type { Process } from './process.ts';

/** What a command changes; what it leaves out stays. A field that is `undefined` here is taken off the order. */
export type Effect = {
  /** The state it leads to; the table must name it. Left out, the order stays where it is. */
  readonly to?: Status;
  readonly change?: { readonly [K in keyof Order]?: Order[K] | undefined };
  readonly postings?: readonly Posting[];
  /** A deadline other than the state's usual one, or `never` when there is nothing left to wait for. */
  readonly dueAt?: Instant | 'never';
};

/** Works out what a legal command does, or refuses it for what it brings with it. */
export type Handler<C extends CommandName> = (
  order: Order,
  command: CommandOf<C>,
  now: Instant,
  process: Process,
) => Effect | Refusal;

export type Handlers<C extends CommandName> = { readonly [K in C]: Handler<K> };
