import type { Deps } from '../../deps.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { type OrderRecord, toWorkflowInput } from '../../store/orders/order-store.ts';

type StartDeps = Pick<Deps, 'workflow' | 'executions' | 'now'>;

export type RestartDeps = StartDeps & Pick<Deps, 'orderMachine'>;

/** What has an execution that keeps ending has a fault that starting it once more will not mend. */
const maxExecutions = 20;

/** The service forgets an execution 90 days after it has ended, and then its name is free again. */
const remembered = 'P90D';

/**
 * The names that the execution of this number may have; the first is the one it gets now. A dot, which numbered them
 * up to release 0.1.1, keeps an execution out of the machine's log.
 */
const executionNamesOf = (id: string, number: number): readonly [string, ...string[]] =>
  number === 1 ? [id] : [`${id}-${number}`, `${id}.${number}`];

/** The order or withdrawal whose execution has this name. */
export const idOfExecution = (name: string): string => name.replace(/[-.]\d+$/, '');

/** Starts an execution for an order that has none which runs; `running` if it has. */
export const restartExecution = (
  deps: RestartDeps,
  { order, withdrawsFor }: Pick<OrderRecord, 'order' | 'withdrawsFor'>,
): Promise<'started' | 'running'> =>
  startNewExecution(deps, deps.orderMachine, order.id, {
    since: order.createdAt,
    input: toWorkflowInput(order, withdrawsFor),
  });

/**
 * Starts an execution of a machine under the first name of an id's that is free; `running` if one runs. Of what began
 * so long `since` that executions may be forgotten, every name is looked at: a later number may still run.
 */
export const startNewExecution = async (
  { executions, workflow, now }: StartDeps,
  machine: string,
  id: string,
  { since, input }: { readonly since: Instant; readonly input: unknown },
): Promise<'started' | 'running'> => {
  const mayBeForgotten = isPast(addDuration(since, remembered), now());
  let free: string | undefined;
  for (let number = 1; number <= maxExecutions && (!free || mayBeForgotten); number += 1) {
    const names = executionNamesOf(id, number);
    const statuses = await Promise.all(names.map((name) => executions.statusOf(machine, name)));
    if (statuses.includes('running')) return 'running';
    // A name is never used twice as long as it is remembered.
    free = statuses.includes('ended') ? undefined : (free ?? names[0]);
  }
  if (!free) throw new Error(`${maxExecutions} executions of ${id} have ended before it did`);
  await workflow.start(machine, free, input);
  return 'started';
};
