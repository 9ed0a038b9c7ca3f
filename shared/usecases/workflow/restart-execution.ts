import type { Deps } from '../../deps.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { type OrderRecord, toWorkflowInput } from '../../store/orders/order-store.ts';

type StartDeps = Pick<Deps, 'workflow' | 'executions' | 'now'>;

export type RestartDeps = StartDeps & Pick<Deps, 'orderMachine'>;

/** After this many failed executions, another one would fail too. */
const maxExecutions = 20;

/** The service forgets an execution 90 days after its end; then its name is free again. */
const remembered = 'P90D';

/**
 * The names of the execution with this number; the first is used now. Releases up to 0.1.1 used a dot, which
 * hides an execution from the state machine's log.
 */
const executionNamesOf = (id: string, number: number): readonly [string, ...string[]] =>
  number === 1 ? [id] : [`${id}-${number}`, `${id}.${number}`];

/** The id of the order or withdrawal of an execution. */
export const idOfExecution = (name: string): string => name.replace(/[-.]\d+$/, '');

/** Starts an execution for an order without a running one; else returns `running`. */
export const restartExecution = (
  deps: RestartDeps,
  { order, withdrawsFor }: Pick<OrderRecord, 'order' | 'withdrawsFor'>,
): Promise<'started' | 'running'> =>
  startNewExecution(deps, deps.orderMachine, order.id, {
    since: order.createdAt,
    input: toWorkflowInput(order, withdrawsFor),
  });

/**
 * Starts an execution under the first free name of an id; returns `running` if one runs. If `since` is so
 * long ago that executions may be forgotten, it checks all names, because a later number may still run.
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
    // A name is used again only after the service has forgotten it.
    free = statuses.includes('ended') ? undefined : (free ?? names[0]);
  }
  if (!free) throw new Error(`${maxExecutions} executions of ${id} have ended before it did`);
  await workflow.start(machine, free, input);
  return 'started';
};
