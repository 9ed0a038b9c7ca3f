import { realDeps, withOrderMachine, withTable, withWorkflow } from '#shared/deps.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';

const deps = realDeps(withTable, withWorkflow, withOrderMachine);
export const handler = () => sweepOrders(deps);
