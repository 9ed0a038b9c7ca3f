import * as z from 'zod';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../domain/orders/commands.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import { dueClockCommand, wakeAtOf } from '../../domain/orders/reminders.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { findOrder, type OrderRecord } from '../../store/orders/order-store.ts';
import { toWorkflowInput, type WorkflowInput } from '../../store/orders/workflow-input.ts';
import { type CommandFor, decideCommand } from '../orders/apply-command.ts';
import { perform } from '../perform.ts';

export const SystemCommandInput = z.object({
  orderId: z.string(),
  /** The order's version that the workflow knows. */
  version: z.int(),
  /** `find` changes nothing: the workflow asks where the order is. */
  command: z.enum(['time_is_up', 'settle', 'find']),
});

type SystemCommandInput = z.infer<typeof SystemCommandInput>;

const clock: Actor = { role: 'clock' };
const system: Actor = { role: 'system' };

/** The system command of the workflow: settle, or the command of the due timer. */
export const toSystemCommand = (
  order: Order,
  {
    version,
    command,
  }: Pick<SystemCommandInput, 'version'> & {
    readonly command: Exclude<SystemCommandInput['command'], 'find'>;
  },
  now: Instant,
): Command | Refusal => {
  if (command === 'settle') return { type: 'settle', actor: system };
  if (order.version !== version) {
    return refuse('illegal-transition', 'The order has changed since this timer was set.');
  }
  const type = dueClockCommand(order, now);
  return type
    ? ({ type, actor: clock } as Command)
    : refuse('too-early', `The next timer of the order is at ${wakeAtOf(order)}.`);
};

/**
 * Applies the command of the workflow's timer or machine, and returns the order's state. A command that has
 * become illegal is no error: the workflow continues from the present state. An escalation is counted for an
 * alarm.
 */
export const applySystemCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>,
  { command: given, version, orderId }: SystemCommandInput,
): Promise<WorkflowInput> => {
  if (given === 'find') return readWorkflowInput(deps, orderId);
  const actor = given === 'settle' ? system : clock;
  const sent: { type?: Command['type'] | undefined } = {};
  const result = await sendSystemCommand(deps, orderId, actor, (order) => {
    const command = toSystemCommand(order, { version, command: given }, deps.now());
    sent.type = isRefusal(command) ? undefined : command.type;
    return command;
  });
  if (sent.type === 'escalate') countMetric('OrdersEscalated', 1, deps.now());
  return result;
};

/** Applies a system command to an order. With `known` it reads the order only if it has changed. */
export const sendSystemCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>,
  orderId: string,
  actor: Actor,
  commandFor: CommandFor,
  known?: OrderRecord,
): Promise<WorkflowInput> => {
  let first = known;
  const result = await perform(deps, () => {
    const before = first;
    first = undefined;
    return decideCommand(deps, orderId, actor, commandFor, deps.now(), before);
  });
  if (!isRefusal(result)) return toWorkflowInput(result.order, result.withdrawsFor);
  if (result.slug === 'not-found' || result.slug === 'conflict')
    throw new Error(`${orderId}: ${result.detail}`);
  return readWorkflowInput(deps, orderId);
};

const readWorkflowInput = async ({ table }: Pick<Deps, 'table'>, orderId: string): Promise<WorkflowInput> => {
  const present = await findOrder(table, orderId);
  if (!present) throw new Error(`order ${orderId} is missing`);
  return toWorkflowInput(present.order, present.withdrawsFor);
};
