import type { Deps } from '../../deps.ts';
import { newsOf, type OrderRecord } from '../../store/order-store.ts';

type AnewDeps = Pick<Deps, 'workflow' | 'executions'>;

export type RestartDeps = AnewDeps & Pick<Deps, 'orderMachine'>;

/** What has an execution that keeps ending has a fault that starting it once more will not mend. */
const mostExecutions = 20;

/** The first execution is named by the id; a name is never used twice, so that later ones are numbered. */
const nameOf = (id: string, number: number): string => (number === 1 ? id : `${id}.${number}`);

/** The order or withdrawal whose execution has this name. */
export const orderOfExecution = (name: string): string => name.split('.')[0] ?? name;

/** Starts an execution for an order that has none which runs; `running` if it has. */
export const restartExecution = (
  deps: RestartDeps,
  { order, withdrawsFor }: Pick<OrderRecord, 'order' | 'withdrawsFor'>,
): Promise<'started' | 'running'> =>
  startAnew(deps, deps.orderMachine, order.id, newsOf(order, withdrawsFor));

/** Starts an execution of a machine under the first name of an id's that is free; `running` if one runs. */
export const startAnew = async (
  { executions, workflow }: AnewDeps,
  machine: string,
  id: string,
  news: unknown,
): Promise<'started' | 'running'> => {
  for (let number = 1; number <= mostExecutions; number += 1) {
    const name = nameOf(id, number);
    const status = await executions.statusOf(machine, name);
    if (status === 'running') return 'running';
    if (status === 'ended') continue;
    await workflow.start(machine, name, news);
    return 'started';
  }
  throw new Error(`${mostExecutions} executions of ${id} have ended before it did`);
};
