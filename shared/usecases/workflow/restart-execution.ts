import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/order/order.ts';
import { newsOf } from '../../store/order-store.ts';

export type RestartDeps = Pick<Deps, 'workflow' | 'executions' | 'orderMachine'>;

/** An order whose execution keeps ending has a fault that starting it once more will not mend. */
const mostExecutions = 20;

/** The first execution has the order's name; a name is never used twice, so that later ones are numbered. */
const nameOf = (orderId: string, number: number): string => (number === 1 ? orderId : `${orderId}.${number}`);

/** The order whose execution has this name. */
export const orderOfExecution = (name: string): string => name.split('.')[0] ?? name;

/** Starts an execution for an order that has none which runs; `running` if it has. */
export const restartExecution = async (deps: RestartDeps, order: Order): Promise<'started' | 'running'> => {
  for (let number = 1; number <= mostExecutions; number += 1) {
    const name = nameOf(order.id, number);
    const status = await deps.executions.statusOf(deps.orderMachine, name);
    if (status === 'running') return 'running';
    if (status === 'ended') continue;
    await deps.workflow.start(deps.orderMachine, name, newsOf(order));
    return 'started';
  }
  throw new Error(`${mostExecutions} executions of ${order.id} have ended before it did`);
};
