import type { Deps } from '../../deps.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { commit } from '../../store/commit.ts';
import { executionNumberWrite } from '../../store/execution-number.ts';
import { type Key, keys } from '../../store/keys.ts';
import type { OrderRecord } from '../../store/orders/order-store.ts';
import { toWorkflowInput } from '../../store/orders/workflow-input.ts';

type StartDeps = Pick<Deps, 'table' | 'workflow' | 'executions' | 'now'>;

export type RestartDeps = StartDeps & Pick<Deps, 'orderMachine'>;

/** The highest number of releases before 0.3.0, which did not store it. */
const maxUnstoredNumber = 20;

/** The service forgets an execution 90 days after its end; then its name is free again. */
const remembered = 'P90D';

/** The name of an execution of an order or withdrawal. */
export const executionNameOf = (id: string, number: number): string =>
  number === 1 ? id : `${id}-${number}`;

/** The id of the order or withdrawal of an execution, and the execution's number. */
export const readExecutionName = (name: string): { readonly id: string; readonly number: number } => {
  const [, id = name, number = '1'] = /^(.*?)(?:[-.](\d+))?$/.exec(name) ?? [];
  return { id, number: Number(number) };
};

/** What has executions: its item, and the number of the last execution, if it is stored. */
type Executed = {
  readonly id: string;
  readonly key: Key;
  readonly number: number | undefined;
  readonly since: Instant;
  readonly input: unknown;
};

/** Starts an execution for an order without a running one; else returns `running`. */
export const restartExecution = (
  deps: RestartDeps,
  { order, withdrawsFor, executions: number }: Pick<OrderRecord, 'order' | 'withdrawsFor' | 'executions'>,
): Promise<'started' | 'running'> =>
  startNewExecution(deps, deps.orderMachine, {
    id: order.id,
    key: keys.order(order.id),
    number,
    since: order.createdAt,
    input: toWorkflowInput(order, withdrawsFor),
  });

/**
 * Starts the next execution of an id, unless one runs. The number is stored after the start: if that fails, the
 * next attempt finds the name taken and stores it.
 */
export const startNewExecution = async (
  deps: StartDeps,
  machine: string,
  executed: Executed,
): Promise<'started' | 'running'> => {
  const { id, key, input } = executed;
  const last = await findLastExecution(deps, machine, executed);
  if (last.status === 'running') return 'running';
  const number = last.status === 'ended' ? last.number + 1 : last.number;
  const started = await deps.workflow.start(machine, executionNameOf(id, number), input);
  await commit(deps.table, [executionNumberWrite(key, number)]);
  return started === 'started' ? 'started' : 'running';
};

type LastExecution = { readonly number: number; readonly status: 'running' | 'ended' | 'missing' };

const findLastExecution = async (
  { executions, now }: StartDeps,
  machine: string,
  { id, number: stored, since }: Executed,
): Promise<LastExecution> => {
  if (stored !== undefined)
    return { number: stored, status: await executions.statusOf(machine, executionNameOf(id, stored)) };
  const mayBeForgotten = isPast(addDuration(since, remembered), now());
  let free: number | undefined;
  for (let number = 1; number <= maxUnstoredNumber && (!free || mayBeForgotten); number += 1) {
    const statuses = await Promise.all(
      unstoredNamesOf(id, number).map((name) => executions.statusOf(machine, name)),
    );
    if (statuses.includes('running')) return { number, status: 'running' };
    // A name is used again only after the service has forgotten it.
    free = statuses.includes('ended') ? undefined : (free ?? number);
  }
  return free ? { number: free, status: 'missing' } : { number: maxUnstoredNumber, status: 'ended' };
};

/** Releases up to 0.1.1 used a dot, which hides an execution from the state machine's log. */
const unstoredNamesOf = (id: string, number: number): readonly string[] =>
  number === 1 ? [id] : [executionNameOf(id, number), `${id}.${number}`];
