import { createDeps, withExecutions, withOrderMachine, withTable, withWorkflow } from '#shared/deps.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';

const deps = createDeps(withTable, withWorkflow, withExecutions, withOrderMachine);
export const handler = () => sweepOrders(deps);
