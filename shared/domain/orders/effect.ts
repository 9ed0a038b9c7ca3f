import type { Posting } from '../ledger/journal.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { CommandOf } from './commands.ts';
import type { CommandName, Status } from './lifecycle.ts';
import type { Order } from './order.ts';
import type { Process } from './process.ts';

/** What follows from the event, the state or the postings of a command. */
type Derived = 'id' | 'status' | 'version' | 'since' | 'because' | 'dueAt' | 'remindAt' | 'held' | 'last';

/** The changes of a command. A field of `change` that is `undefined` is removed from the order. */
export type Effect = {
  /** The next state, by the lifecycle. Without it the order stays in its state. */
  readonly to?: Status;
  readonly change?: { readonly [K in Exclude<keyof Order, Derived>]?: Order[K] | undefined };
  readonly postings?: readonly Posting[];
  /** Replaces the deadline of the state. `never` removes it. */
  readonly dueAt?: Instant | 'never';
};

/** Computes the effect of a legal command, or refuses its content. */
export type Handler<C extends CommandName> = (
  order: Order,
  command: CommandOf<C>,
  now: Instant,
  process: Process,
) => Effect | Refusal;

export type Handlers<C extends CommandName> = { readonly [K in C]: Handler<K> };
