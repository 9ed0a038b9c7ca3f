import * as z from 'zod';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../domain/orders/commands.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import { dueClockCommand, wakeAtOf } from '../../domain/orders/reminders.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import {
  findOrder,
  type OrderRecord,
  toWorkflowInput,
  type WorkflowInput,
} from '../../store/orders/order-store.ts';
import { type CommandFor, decideCommand } from '../orders/apply-command.ts';
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
export const toSystemCommand = (
  order: Order,
  { version, command }: Pick<z.infer<typeof SystemCommandInput>, 'version' | 'command'>,
  now: Instant,
): Command | Refusal => {
  if (command === 'settle') return { type: 'settle', actor: system };
  if (order.version !== version) {
    return refuse('illegal-transition', 'The order has moved on since this timer was set.');
  }
  const type = dueClockCommand(order, now);
  return type
    ? ({ type, actor: clock } as Command)
    : refuse('too-early', `The order waits until ${wakeAtOf(order)}.`);
};

/**
 * Gives an order the command that the workflow's clock or machine asks for, and answers where the order then is.
 * A command that has become illegal because somebody acted in the last second is no error: the workflow goes on
 * from where the order is. Each order that the platform keeps waiting beyond its time is counted, for an alarm.
 */
export const applySystemCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now'>,
  input: z.infer<typeof SystemCommandInput>,
): Promise<WorkflowInput> => {
  const actor = input.command === 'settle' ? system : clock;
  const sent: { type?: Command['type'] | undefined } = {};
  const result = await sendSystemCommand(deps, input.orderId, actor, (order) => {
    const command = toSystemCommand(order, input, deps.now());
    sent.type = isRefusal(command) ? undefined : command.type;
    return command;
  });
  if (sent.type === 'escalate') countMetric('OrdersEscalated', 1, deps.now());
  return result;
};

/** Gives a command to an order; who has read the order already gives it along, and it is read again only if it has changed. */
export const sendSystemCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now'>,
  orderId: string,
  actor: Actor,
  commandFor: CommandFor,
  known?: OrderRecord,
): Promise<WorkflowInput> => {
  let first = known;
  const moved = await perform(deps, () => {
    const before = first;
    first = undefined;
    return decideCommand(deps, orderId, actor, commandFor, deps.now(), before);
  });
  if (!isRefusal(moved)) return toWorkflowInput(moved.order, moved.withdrawsFor);
  if (moved.slug === 'not-found' || moved.slug === 'conflict') throw new Error(`${orderId}: ${moved.detail}`);
  const present = await findOrder(deps.table, orderId);
  if (!present) throw new Error(`order ${orderId} is gone`);
  return toWorkflowInput(present.order, present.withdrawsFor);
};
