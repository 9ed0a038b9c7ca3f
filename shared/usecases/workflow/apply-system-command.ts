import * as z from 'zod';
import { count } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../domain/order/commands.ts';
import type { Actor, Order } from '../../domain/order/order.ts';
import { clocksCommand, wakesAt } from '../../domain/order/reminders.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { findOrder, newsOf, type OrderRecord, type WorkflowNews } from '../../store/order-store.ts';
import { type CommandFor, moveOrder } from '../orders/apply-command.ts';
import { perform } from '../perform.ts';

export const SystemCommandInput = z.object({
  orderId: z.string(),
  /** The version of the order that the workflow knows. */
  version: z.int(),
  command: z.enum(['time_is_up', 'settle']),
});

const clock: Actor = { role: 'clock' };
const system: Actor = { role: 'system' };

/** What the workflow asks for as the order's own command: to settle, or what the clock owes it when its time is up. */
export const systemCommand = (
  order: Order,
  { version, command }: Pick<z.infer<typeof SystemCommandInput>, 'version' | 'command'>,
  now: Instant,
): Command | Refusal => {
  if (command === 'settle') return { type: 'settle', actor: system };
  if (order.version !== version) {
    return refuse('illegal-transition', 'The order has moved on since this timer was set.');
  }
  const type = clocksCommand(order, now);
  return type
    ? ({ type, actor: clock } as Command)
    : refuse('too-early', `The order waits until ${wakesAt(order)}.`);
};

/**
 * Gives an order the command that the workflow's clock or machine asks for, and answers where the order then is.
 * A command that has become illegal because somebody acted in the last second is no error: the workflow goes on
 * from where the order is. Each order that the platform keeps waiting beyond its time is counted, for an alarm.
 */
export const applySystemCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now'>,
  input: z.infer<typeof SystemCommandInput>,
): Promise<WorkflowNews> => {
  const actor = input.command === 'settle' ? system : clock;
  const given: { type?: Command['type'] | undefined } = {};
  const news = await giveSystemCommand(deps, input.orderId, actor, (order) => {
    const command = systemCommand(order, input, deps.now());
    given.type = isRefusal(command) ? undefined : command.type;
    return command;
  });
  if (given.type === 'escalate') count('OrdersEscalated', 1, deps.now());
  return news;
};

/** Gives a command to an order; who has read the order already gives it along, and it is read again only if it has changed. */
export const giveSystemCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now'>,
  orderId: string,
  actor: Actor,
  commandFor: CommandFor,
  known?: OrderRecord,
): Promise<WorkflowNews> => {
  let first = known;
  const moved = await perform(deps, () => {
    const before = first;
    first = undefined;
    return moveOrder(deps, orderId, actor, commandFor, deps.now(), before);
  });
  if (!isRefusal(moved)) return newsOf(moved.order, moved.withdrawsFor);
  if (moved.slug === 'not-found' || moved.slug === 'conflict') throw new Error(`${orderId}: ${moved.detail}`);
  const present = await findOrder(deps.table, orderId);
  if (!present) throw new Error(`order ${orderId} is gone`);
  return newsOf(present.order, present.withdrawsFor);
};
