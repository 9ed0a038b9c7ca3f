import type { CommandName } from '../orders/lifecycle.ts';
import type { OrderEvent } from '../orders/order.ts';
import type { ActorRole } from '../orders/stage.ts';

/** One stay of an order in a state, from the event that brought it there to the event that ended it. */
export type Visit = {
  readonly status: OrderEvent['to'];
  readonly enteredAt: string;
  /** The event with which the order entered the state. */
  readonly seq: number;
  readonly command: OrderEvent['command'];
  readonly by: ActorRole;
  readonly leftAt?: string;
};

/** The states that an order entered, in their order. Events that stay in a state add none. */
export const visitsOf = (events: readonly OrderEvent[]): readonly Visit[] => {
  const entries = events.filter(({ from, to }) => from !== to);
  return entries.map(({ to, at, seq, command, actor }, place) => {
    const next = entries[place + 1];
    return { status: to, enteredAt: at, seq, command, by: actor.role, ...(next && { leftAt: next.at }) };
  });
};

/** The commands that record that a step of the platform failed, or was late. */
const failureCommands: ReadonlySet<string> = new Set([
  'escalate',
  'refer_publication',
] satisfies CommandName[]);

/** The events that record a failed or late step of the platform, latest first. */
export const failedStepsOf = (events: readonly OrderEvent[]): readonly OrderEvent[] =>
  events.filter(({ command }) => failureCommands.has(command)).toReversed();
